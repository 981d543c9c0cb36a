/** Items of which the least comes out first. */
export class Heap<Item> {
  private readonly items: Item[] = [];

  constructor(private readonly compare: (a: Item, b: Item) => number) {}

  push(item: Item): void {
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isLess(at, above)) return;
      this.swap(at, above);
      at = above;
    }
  }

  pop(): Item | undefined {
    const least = this.items[0];
    const last = this.items.pop();
    if (last !== undefined && this.items.length > 0) {
      this.items[0] = last;
      this.sink();
    }
    return least;
  }

  private sink(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const less = this.isLess(right, left) ? right : left;
      if (!this.isLess(less, at)) return;
      this.swap(at, less);
      at = less;
    }
  }

  /** Whether there is an item at `a` that comes before the one at `b`. */
  private isLess(a: number, b: number): boolean {
    return a < this.items.length && this.compare(this.items[a] as Item, this.items[b] as Item) < 0;
  }

  private swap(a: number, b: number): void {
    [this.items[a], this.items[b]] = [this.items[b] as Item, this.items[a] as Item];
  }
}
