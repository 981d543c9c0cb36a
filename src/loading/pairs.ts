const mostIds = 2 ** 26;

/** Pairs of ids as numbers and back: millions of them take little room. */
export class Pairs {
  private readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** @throws Error at the 67,108,865th id. */
  number(from: string, to: string): number {
    return this.numberOf(from) * mostIds + this.numberOf(to);
  }

  ends(pair: number): { readonly from: string; readonly to: string } {
    return { from: this.idOf(Math.floor(pair / mostIds)), to: this.idOf(pair % mostIds) };
  }

  private numberOf(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    if (this.ids.length === mostIds) throw new Error(`More than ${mostIds} ids.`);
    this.numbers.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }

  private idOf(number: number): string {
    const id = this.ids[number];
    if (id === undefined) throw new Error(`No id has the number ${number}.`);
    return id;
  }
}
