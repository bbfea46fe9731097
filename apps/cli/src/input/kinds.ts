/** What an input can be read as. */
export const inputKinds = ["text", "ndjson", "record"] as const;
export type InputKind = (typeof inputKinds)[number];
