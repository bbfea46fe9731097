/** What a token is to a name: outside, first of one, or further in it. The order is that of the model's labels. */
export const nameLabels = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"] as const;

export type NameLabel = (typeof nameLabels)[number];

/** Index of the label outside names. */
export const outside = 0;

/** True when a label goes on with a name. */
export function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

/** True when a label may follow another: a name goes on only behind a label of its own type. */
export function mayFollow(label: number, before: number): boolean {
  return !isInside(label) || before === label || before === label - 1;
}
