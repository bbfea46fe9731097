import type { Core } from "../core.ts";
import { describeFault } from "../describe-fault.ts";
import type { TextRow } from "./text-sets.ts";

/** What was wrong with the record of one text, and how many spans it has. */
export interface RecordCheck {
  spans: number;
  problems: string[];
}

/** How many spans a record has, anywhere in it; a paragraph's `source` points into HTML, not into the text. */
export function countSpans(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  if ("start" in value && "end" in value && typeof value.start === "number") return 1;
  return Object.entries(value).reduce((total, [key, child]) => total + (key === "source" ? 0 : countSpans(child)), 0);
}

/** Extracts a text twice and checks the record: every span and its words, the schema with its references and hashes, the same bytes again. */
export function checkRecord(core: Core, { text, publishedAt }: TextRow): RecordCheck {
  const options = publishedAt === undefined ? {} : { publishedAt };
  try {
    const article = core.extract(text, options);
    const bytes = JSON.stringify(article);
    const faults = core.groundingFaults(article).map(({ path, problem }) => `${path}: ${problem}`);
    const problems = bytes === JSON.stringify(core.extract(text, options)) ? [] : ["a second extraction differs"];
    core.parseArticle(JSON.parse(bytes));
    return { spans: countSpans(article), problems: [...faults, ...problems] };
  } catch (error) {
    return { spans: 0, problems: [describeFault(error)] };
  }
}
