import { StartError } from "../errors";

/** Files that are not what a taxonomy needs, or that nobody should open. */
export class TaxonomyError extends StartError {}
