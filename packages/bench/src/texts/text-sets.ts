import { dataFile } from "../data/data-root.ts";
import { quoteSets, readQuoteSet } from "../data/quote-sets.ts";
import { readRows } from "../data/read-rows.ts";
import { dateSets, readDateSet } from "../dates/date-sets.ts";
import { readSeed, seedPublishedAt } from "../seed/seed-data.ts";

/** A text to extract, whatever it is. */
export interface TextRow {
  id: string;
  text: string;
  publishedAt?: string;
}

const numbered = (text: string, index: number): TextRow => ({ id: `${index + 1}`, text });

const ofQuotes = (name: string) => (): TextRow[] =>
  readQuoteSet(name).map(({ id, text, meta }) => ({ id, text, ...(meta?.date ? { publishedAt: meta.date } : {}) }));

const ofDates = (name: string) => (): TextRow[] =>
  readDateSet(name).map(({ text, published }, index) => ({ ...numbered(text, index), publishedAt: published }));

/** Every data set that holds texts, with how it is read: news, fiction, sentences, and strings made to break programs. */
export const textSets: Readonly<Record<string, () => TextRow[]>> = {
  ...Object.fromEntries(Object.keys(quoteSets).map((name) => [name, ofQuotes(name)])),
  seed: () => [{ id: "seed", text: readSeed().text, publishedAt: seedPublishedAt }],
  ...Object.fromEntries(Object.keys(dateSets).map((name) => [name, ofDates(name)])),
  "naughty-strings": () =>
    readRows<{ s: string }>(dataFile("hostile/naughty-strings/blns.ndjson")).map(({ s }, index) => numbered(s, index)),
  "unicode-text": () =>
    readRows<{ id: string; input: string }>(dataFile("hostile/unicode-text/cases.ndjson")).map(({ id, input }) => ({
      id,
      text: input,
    })),
};
