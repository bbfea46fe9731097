/** Numbers from 0 (included) to 1 that follow from the seed: a linear congruential generator with the constants of Numerical Recipes. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** At most `limit` items drawn without repetition (Fisher and Yates), the same for the same seed. */
export function sample<Item>(items: readonly Item[], limit: number, seed: number): Item[] {
  const next = numbersFrom(seed);
  const pool = [...items];
  const drawn: Item[] = [];
  while (drawn.length < limit && pool.length > 0) {
    const index = Math.floor(next() * pool.length);
    const last = pool.pop() as Item;
    drawn.push(index < pool.length ? (pool[index] as Item) : last);
    if (index < pool.length) pool[index] = last;
  }
  return drawn;
}
