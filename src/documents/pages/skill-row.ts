/** What pages rarely say of a skill. */
export const noSkill = { tier: null, importance: null, importanceRaw: null, description: null, use: null, labels: {}, topics: [] } as const;
