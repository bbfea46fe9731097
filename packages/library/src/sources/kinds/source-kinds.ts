/** What a source can be read as, once it is unpacked. */
export const sourceKinds = ["text", "html", "feed", "ndjson", "record", "mail", "warc"] as const;
export type SourceKind = (typeof sourceKinds)[number];
