import { BenchError } from "../bench-error.ts";
import { dataFile } from "../data/data-root.ts";
import { readRows } from "../data/read-rows.ts";
import type { Span } from "../metric/span.ts";
import { type Period, periodOf } from "./period.ts";

/** A time expression of gold. Neither a period nor a duration: gold does not tell it ("recently"), or it is repeated. */
export interface GoldTime extends Span {
  /** As gold writes it; empty when it writes none. */
  value: string;
  period: Period | null;
  duration: string | null;
}

/** A text with its day of publication and its time expressions. */
export interface DateRow {
  text: string;
  published: string;
  times: GoldTime[];
}

interface NewsSentence {
  pub: string;
  sentence: string;
  expr: string | null;
  start?: string;
  end?: string;
}

interface GumDocument {
  dct: string;
  text: string;
  dates: (Span & { when?: string; from?: string; to?: string })[];
}

interface TimeBankDocument {
  dct: string;
  text: string;
  timex3: (Span & { type: string; value: string })[];
}

function fromSentence({ pub, sentence, expr, start, end }: NewsSentence): DateRow {
  if (expr === null || start === undefined || end === undefined) return { text: sentence, published: pub, times: [] };
  const at = sentence.indexOf(expr);
  const period = { earliest: start, latest: end };
  const value = `${start}/${end}`;
  return {
    text: sentence,
    published: pub,
    times: [{ start: at, end: at + expr.length, value, period, duration: null }],
  };
}

function fromGum({ dct, text, dates }: GumDocument): DateRow {
  const times = dates.map(({ start, end, when, from, to }) => {
    const value = when ?? (from && to ? `${from}/${to}` : "");
    return { start, end, value, period: periodOf(value), duration: null };
  });
  return { text, published: dct, times };
}

function fromTimeBank({ dct, text, timex3 }: TimeBankDocument): DateRow {
  const times = timex3.map(({ start, end, type, value }) => ({
    start,
    end,
    value,
    period: type === "DATE" || type === "TIME" ? periodOf(value) : null,
    duration: type === "DURATION" && /^PT?\d/.test(value) ? value : null,
  }));
  return { text, published: dct, times };
}

interface DateSet {
  about: string;
  read: () => DateRow[];
}

/** The date data sets, by the name that `--set` takes. */
export const dateSets: Readonly<Record<string, DateSet>> = {
  news60: {
    about: "60 sentences of news style and 8 traps, written by us",
    read: () => readRows<NewsSentence>(dataFile("dates/news60.jsonl")).map(fromSentence),
  },
  "gum-news": {
    about: "GUM, 24 Wikinews articles",
    read: () => readRows<GumDocument>(dataFile("dates/gum-news.jsonl")).map(fromGum),
  },
  timebank: {
    about: "TimeBank, 183 news articles",
    read: () => readRows<TimeBankDocument>(dataFile("dates/timebank.jsonl.gz")).map(fromTimeBank),
  },
};

/**
 * Reads a date data set.
 * @throws BenchError when there is no such set, or its file is missing.
 */
export function readDateSet(name: string): DateRow[] {
  const set = dateSets[name];
  if (!set) throw new BenchError(`There is no set "${name}": use ${Object.keys(dateSets).join(", ")}.`, 2);
  return set.read();
}
