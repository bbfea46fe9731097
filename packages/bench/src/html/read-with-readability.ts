import { createRequire } from "node:module";
import type { Core } from "../core.ts";
import { type PageTruth, readPageBytes } from "./page-sets.ts";
import type { Prediction } from "./score-pages.ts";

/** What a peer made of the pages of a set. */
export interface PeerRead {
  name: string;
  predictions: Map<string, Prediction>;
  /** Of one core, decoding left out. */
  seconds: number;
}

/** Loaded only when asked for: they are large. */
function load() {
  const require = createRequire(import.meta.url);
  const { Readability } = require("@mozilla/readability") as typeof import("@mozilla/readability");
  const { parseHTML } = require("linkedom") as typeof import("linkedom");
  return { Readability, parseHTML };
}

/**
 * Reads the pages of a set with Mozilla Readability on linkedom, at its best: templates taken out first, on which it breaks there, and its content
 * made text as ours is. A page on which it breaks all the same counts as empty.
 */
export function readWithReadability(core: Core, set: string, truth: readonly PageTruth[]): PeerRead {
  const { Readability, parseHTML } = load();
  const read: PeerRead = { name: "Readability on linkedom, in this run", predictions: new Map(), seconds: 0 };
  for (const { id } of truth) {
    const page = core.decodeBytes(readPageBytes(set, id), { kind: "html" }).text;
    const before = process.cpuUsage();
    try {
      const { document } = parseHTML(page);
      for (const template of [...document.querySelectorAll("template")]) template.remove();
      const article = new Readability(document).parse();
      read.predictions.set(id, {
        text: core.html.visibleText(article?.content ?? "").replaceAll("\n\n", "\n"),
        title: article?.title ?? null,
        authors: article?.byline ? [article.byline] : [],
        date: article?.publishedTime ?? null,
      });
    } catch {
      read.predictions.set(id, { text: "" });
    }
    const { user, system } = process.cpuUsage(before);
    read.seconds += (user + system) / 1e6;
  }
  return read;
}
