/** Where the editors' own judgement is found among the sources. */
export const editors = { source: "editors", in: "judgement" } as const;
