/** Words before and after a name that say how much of it is wanted, not what. */
const before = /^(?:basic|advanced|strong|solid|good|core|working|practical|hands-on|deep|general|some|the|an?|(?:knowledge|understanding|command|familiarity|experience|proficiency|fluency|comfort|skills?) (?:of|with|in)|familiar with|comfortable with)\s+/iu;
const after = /\s+(?:basics?|fundamentals?|foundations?|concepts?|essentials?|principles|literacy|awareness|skills?|abilit(?:y|ies)|knowledge|mindset|at scale|in production|for production|or (?:equivalent|similar)|is a plus)$/iu;

/** A name without what stands in parentheses, unless nothing is left. */
export function withoutAside(name: string): string {
  return name.replace(/\s*\([^()]*\)/gu, "").trim() || name.trim();
}

/** A name without parentheses, then also without the words that say how much of it is wanted ("basics", "at scale"), form by form. */
export function bareForms(name: string): string[] {
  const forms = [withoutAside(name)];
  for (;;) {
    const last = forms.at(-1) ?? "";
    const next = last.replace(before, "").replace(after, "").trim();
    if (next === "" || next === last) return forms;
    forms.push(next);
  }
}

/** The parts of a name that may be names of their own: between commas, semicolons, slashes, plus signs and "and". */
export function partsOfName(name: string): string[] {
  return withoutAside(name).split(/\s*[,;]\s*(?:and\s+|or\s+)?|\s*[/+&]\s*|\s+(?:and|or|vs\.?)\s+/iu).map((part) => part.trim()).filter(Boolean);
}
