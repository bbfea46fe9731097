/**
 * What a reporting verb takes as its content:
 * `quote` words in quotation marks · `clause` a clause, with or without *that* · `that` a clause only behind that, whether, how, why …
 * `infinitive` to + verb · `object` a noun phrase · `addressee` the person spoken to, before the content.
 */
export type CueFrame = "quote" | "clause" | "that" | "infinitive" | "object" | "addressee";

const letters: Record<string, CueFrame> = {
  q: "quote",
  c: "clause",
  t: "that",
  i: "infinitive",
  o: "object",
  a: "addressee",
};

/** The frames behind the letters that the tables of reporting verbs write: `qto`. */
export function framesOf(list: string): ReadonlySet<CueFrame> {
  return new Set([...list].map((letter) => letters[letter]).filter((frame) => frame !== undefined));
}
