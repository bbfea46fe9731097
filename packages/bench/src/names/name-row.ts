/** The kinds of names that are scored, as the data sets call them. */
export const nameTypes = ["PER", "ORG", "LOC"] as const;

export type NameType = (typeof nameTypes)[number];

/** A name in a text: UTF-16 offsets, end exclusive. */
export interface NameSpan {
  start: number;
  end: number;
  type: NameType;
}

/** A sentence of a data set, cut into words by others, with a BIO tag for each; `MISC` is no name here. */
export interface TaggedSentence {
  t: string[];
  y: string[];
}

/** A document as the data sets have it. */
export interface NameRow {
  id: string;
  s: TaggedSentence[];
}

/** A document as it is read: a text, and the names in it. */
export interface NameDocument {
  id: string;
  text: string;
  names: NameSpan[];
}
