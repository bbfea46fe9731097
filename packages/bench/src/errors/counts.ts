/** Counts by key, with how many there were in all. */
export class Counts {
  readonly #counts = new Map<string, { hits: number; total: number }>();

  /** Adds one under a key; `hit` tells whether it is one of those that are looked for. */
  add(key: string, hit = true): void {
    const count = this.#counts.get(key) ?? { hits: 0, total: 0 };
    count.total++;
    if (hit) count.hits++;
    this.#counts.set(key, count);
  }

  /** The keys with the most hits, ties by key; those without a hit are left out. */
  top(limit: number): { key: string; hits: number; total: number }[] {
    return Array.from(this.#counts, ([key, count]) => ({ key, ...count }))
      .filter(({ hits }) => hits > 0)
      .sort((a, b) => b.hits - a.hits || (a.key < b.key ? -1 : 1))
      .slice(0, limit);
  }
}
