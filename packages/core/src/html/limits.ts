/** What a page may be at most. A page beyond a limit is refused, but for attribute values, which are cut. */
export interface PageLimits {
  /** UTF-16 code units of the decoded HTML. */
  length: number;
  /** Runs of characters between white space, in tags and scripts too: the parser keeps each of those in a table until the table ends. */
  words: number;
  /** Elements, those included that the parser adds (HTML, “reconstruct the active formatting elements”). */
  elements: number;
  /** Elements inside one another. */
  depth: number;
  /** Attributes of one element. */
  attributes: number;
  /** UTF-16 code units of one attribute's value; what is longer is cut. */
  attributeLength: number;
}

/** Several times what the largest honest pages we have seen need: 2.3 million units, 96,000 words, 12,000 elements, 56 deep, 73 attributes. */
export const pageLimits: PageLimits = {
  length: 10_000_000,
  words: 500_000,
  elements: 150_000,
  depth: 512,
  attributes: 256,
  attributeLength: 65_536,
};
