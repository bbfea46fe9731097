/** A word, number, mark or quotation mark of the text. Offsets are UTF-16 units of the article's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The characters, `text.slice(start, end)`. */
  readonly text: string;
  /** Lower case, apostrophes as `'`: the form lexicons are asked by. */
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
}
