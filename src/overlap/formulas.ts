import type { Snapshot } from "../analysis/snapshot";
import type { OverlapMetric } from "../ontology/vocabulary";
import { needVectors, rarityVectors, setVectors, type Vectors } from "./vectors";

/** A score is the overlap, which is the parts of the shared skills summed, as a share of the whole. */
export interface Formula {
  readonly vectors: (snapshot: Snapshot, schemes: ReadonlySet<string>) => Vectors;
  /** What a skill adds to the overlap, by its values for both roles; nothing where one is 0. */
  readonly part: (a: number, b: number) => number;
  readonly whole: (sizeA: number, sizeB: number, overlap: number) => number;
}

const lesser = (a: number, b: number) => Math.min(a, b);
const product = (a: number, b: number) => a * b;
const union = (sizeA: number, sizeB: number, overlap: number) => sizeA + sizeB - overlap;

export const formulas: Readonly<Record<OverlapMetric, Formula>> = {
  JACCARD: { vectors: setVectors, part: lesser, whole: union },
  WEIGHTED_JACCARD: { vectors: needVectors, part: lesser, whole: union },
  COSINE: { vectors: rarityVectors, part: product, whole: product },
  OVERLAP_COEFFICIENT: { vectors: setVectors, part: lesser, whole: lesser },
  CONTAINMENT: { vectors: needVectors, part: lesser, whole: (sizeA) => sizeA },
};
