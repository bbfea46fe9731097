import { BenchError } from "../bench-error.ts";
import { dataFile } from "../data/data-root.ts";
import { readRows } from "../data/read-rows.ts";
import type { NameDocument, NameRow } from "./name-row.ts";
import { toDocument } from "./to-document.ts";

interface NameSet {
  file: string;
  /** What it is, for people. */
  about: string;
  /** Sentences of one document, where the file does not tell documents apart. */
  cut?: number;
}

/** The data sets of names, by the name that `--set` takes. */
export const nameSets: Readonly<Record<string, NameSet>> = {
  worldwide_dev: { file: "language/ner-worldwide_dev.jsonl.gz", about: "modern news from all over the world" },
  gum_news: { file: "language/ner-gum_news.jsonl.gz", about: "Wikinews" },
  wikigold: { file: "language/ner-wikigold.jsonl.gz", about: "Wikipedia", cut: 20 },
  gum_ccby: { file: "language/ner-gum_ccby.jsonl.gz", about: "news, interviews and other genres" },
  gum_ccbysa: { file: "language/ner-gum_ccbysa.jsonl.gz", about: "biographies, travel and other genres" },
  uner_ewt_dev: { file: "language/ner-uner_ewt_dev.jsonl.gz", about: "web pages" },
  uner_ewt_test: { file: "language/ner-uner_ewt_test.jsonl.gz", about: "web pages" },
  uner_pud_news: { file: "language/ner-uner_pud_news.jsonl.gz", about: "single sentences of news" },
  uner_pud_wiki: { file: "language/ner-uner_pud_wiki.jsonl.gz", about: "single sentences of Wikipedia" },
};

function pieces({ id, s }: NameRow, size: number): NameRow[] {
  const rows: NameRow[] = [];
  for (let from = 0; from < s.length; from += size) rows.push({ id: `${id}@${from}`, s: s.slice(from, from + size) });
  return rows;
}

/**
 * Reads a data set of names as texts.
 * @throws BenchError when there is no such set, or its file is missing.
 */
export function readNameSet(name: string): NameDocument[] {
  const set = nameSets[name];
  if (!set) throw new BenchError(`There is no set "${name}": use ${Object.keys(nameSets).join(", ")}.`, 2);
  const rows = readRows<NameRow>(dataFile(set.file));
  return rows.flatMap((row) => pieces(row, set.cut ?? Number.POSITIVE_INFINITY)).map(toDocument);
}
