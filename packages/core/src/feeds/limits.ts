/** What a feed may have at most. What is over is refused: real feeds have a small part of it. */
export const feedLimits = {
  /** UTF-16 code units. */
  length: 10_000_000,
  elements: 150_000,
  depth: 256,
  /** Of one element. */
  attributes: 256,
} as const;
