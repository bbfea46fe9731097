import type { SourceDocument } from "@org/core";
import type { Core } from "../core.ts";
import { describeFault } from "../describe-fault.ts";
import { type PageTruth, readPageBytes } from "./page-sets.ts";
import type { Prediction } from "./score-pages.ts";

/** What reading the pages of a set gave, and cost. */
export interface ReadSet {
  predictions: Map<string, Prediction>;
  paragraphs: number;
  /** Paragraphs that the page shows at the place they name. */
  verified: number;
  /** Of one core, decoding left out. */
  seconds: number;
  refusals: string[];
}

/** The blocks but for those of some kinds. */
function without({ text, blocks }: SourceDocument, kinds: readonly string[]): string[] {
  return blocks.flatMap(({ kind, span }) => (kinds.includes(kind) ? [] : [text.slice(span.start, span.end)]));
}

function predict(document: SourceDocument): Prediction {
  const { title, byline, publishedAt } = document.metadata;
  return {
    // Captions are apart in the record and in no set; embedded posts are in the text, but not paragraphs of the article.
    text: without(document, ["caption"]).join("\n"),
    paragraphs: without(document, ["caption", "embed"]),
    title: title?.value ?? null,
    authors: byline.map(({ name }) => name),
    date: publishedAt?.value ?? null,
    isArticle: !document.notes.some(({ code }) => code === "not-an-article"),
  };
}

function countVerified({ html }: Core, page: string, { text, blocks }: SourceDocument): number {
  return blocks.filter(
    ({ span, source }) =>
      source && html.visibleText(page.slice(source.start, source.end)) === text.slice(span.start, span.end),
  ).length;
}

/** Reads the pages of a set, one after the other. */
export function readPages(core: Core, set: string, truth: readonly PageTruth[]): ReadSet {
  const read: ReadSet = { predictions: new Map(), paragraphs: 0, verified: 0, seconds: 0, refusals: [] };
  for (const { id, url } of truth) {
    const page = core.decodeBytes(readPageBytes(set, id), { kind: "html" }).text;
    const before = process.cpuUsage();
    try {
      const document = core.html.readHtml(page, { url });
      const { user, system } = process.cpuUsage(before);
      read.seconds += (user + system) / 1e6;
      read.predictions.set(id, predict(document));
      read.paragraphs += document.blocks.length;
      read.verified += countVerified(core, page, document);
    } catch (error) {
      read.refusals.push(`${id}: ${describeFault(error)}`);
    }
  }
  return read;
}
