import { createHash } from "node:crypto";
import {
  type Article,
  articleId,
  articleSchemaId,
  decodeBytes,
  groundingFaults,
  parseArticle,
  SaidbyError,
  type Statement,
} from "@org/core";
import * as feeds from "@org/core/feeds";
import * as html from "@org/core/html";
import type { Core } from "../core.ts";
import { quoteRegions } from "../metric/quote-regions.ts";
import type { Span } from "../metric/span.ts";

/** Builds a valid record of a text from the few parts a test is about. */
export function makeArticle(text: string, parts: Partial<Article> = {}): Article {
  return {
    schema: articleSchemaId,
    id: articleId("test", text),
    articleKey: "test",
    textHash: createHash("sha256").update(text).digest("hex"),
    text,
    offsetUnit: "utf16",
    source: { kind: "text" },
    title: null,
    byline: [],
    dateline: null,
    publishedAt: null,
    modifiedAt: null,
    publisher: null,
    language: null,
    section: null,
    keywords: [],
    canonicalUrl: null,
    paragraphs: [{ id: "p1", span: { start: 0, end: text.length }, kind: "paragraph" }],
    sentences: [],
    entities: [],
    statements: [],
    positions: [],
    times: [],
    events: [],
    quantities: [],
    sourcing: [],
    notes: [],
    provenance: { extractor: "test", version: "0", engines: [] },
    ...parts,
  };
}

/** The range of the words in the text, at their first place after `from`. */
export function placeOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`the text has no words "${words}"`);
  return { start, end: start + words.length };
}

/** A statement told by its words. */
export interface StatementParts {
  id?: string;
  content: Span[];
  cue?: Span;
  speaker?: Span;
  name?: string | null;
  more?: Partial<Statement>;
}

/** Builds a statement of a text from the few parts a test is about. */
export function makeStatement(
  text: string,
  { id = "s1", content, cue, speaker, name, more }: StatementParts,
): Statement {
  const cueWords = cue ? text.slice(cue.start, cue.end) : "";
  return {
    id,
    kind: "direct",
    content,
    quoted: [],
    cue: cue ? { span: cue, text: cueWords, lemma: cueWords, class: "state" } : null,
    speaker: {
      entityId: null,
      name: name ?? (speaker ? text.slice(speaker.start, speaker.end) : null),
      kind: "unknown",
      span: speaker ?? null,
      method: speaker ? "subject" : "none",
      confidence: 0.5,
      evidence: [],
      alternatives: [],
    },
    audience: [],
    medium: null,
    time: null,
    place: null,
    occasion: null,
    via: [],
    negated: false,
    hypothetical: false,
    nestedIn: null,
    claimType: "none",
    prominence: { paragraph: 0, words: 1 },
    confidence: 0.5,
    ...more,
  };
}

/** Takes every quotation mark for speech that nobody speaks. */
export function extractMarks(text: string): Article {
  const statements = quoteRegions(text).map(({ start, end }, index) =>
    makeStatement(text, { id: `s${index + 1}`, content: [{ start, end }] }),
  );
  return makeArticle(text, { statements });
}

/** The real checks of `@org/core` around a made-up extractor. */
export function coreWith(extract: Core["extract"]): Core {
  return { decodeBytes, extract, feeds, groundingFaults, html, isCoreError: SaidbyError.isInstance, parseArticle };
}
