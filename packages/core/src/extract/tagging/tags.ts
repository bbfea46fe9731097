/** Parts of speech: those of Universal Dependencies (UPOS), verbs and auxiliaries told apart by form. A tag is the index of its name. */
export const tagNames = [
  "ADJ",
  "ADP",
  "ADV",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "X",
  "VERB.base",
  "VERB.past",
  "VERB.present",
  "VERB.ing",
  "VERB.participle",
  "AUX.modal",
  "AUX.finite",
  "AUX.other",
] as const;

export type TagName = (typeof tagNames)[number];

/** The tag of a name. */
export const tag = Object.fromEntries(tagNames.map((name, index) => [name, index])) as Readonly<
  Record<TagName, number>
>;
