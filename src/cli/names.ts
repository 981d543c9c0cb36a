/** A role as answers name it. */
export const titled = ({ slug, title }: { readonly slug: string; readonly title: string }) => ({ slug, title });

/** A skill, tool or KPI as answers name it. */
export const named = ({ slug, name }: { readonly slug: string; readonly name: string }) => ({ slug, name });
