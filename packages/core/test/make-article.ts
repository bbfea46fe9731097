import {
  type Article,
  articleId,
  type Entity,
  parseArticle,
  type Speaker,
  type Statement,
} from "../src/schema/index.js";
import { sha256Hex } from "../src/text/hash.js";

/** A statement as a test writes it: words of the text, in order; everything else may be left out. */
export interface StatementDraft extends Partial<Omit<Statement, "content" | "speaker" | "cue">> {
  words: string[];
  /** Name of the speaker; null where the text gives none. */
  speaker: string | null;
  speakerDetails?: Partial<Speaker>;
  cue?: string;
  cueClass?: NonNullable<Statement["cue"]>["class"];
}

function spanOf(text: string, words: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`the test text does not hold ${JSON.stringify(words)}`);
  return { start, end: start + words.length };
}

function entityId(name: string): string {
  return `person-${name.toLowerCase().replaceAll(" ", "-")}`;
}

function makeStatement(text: string, draft: StatementDraft, index: number): Statement {
  const { words, speaker, speakerDetails, cue, cueClass = "state", ...given } = draft;
  let from = 0;
  const content = words.map((piece) => {
    const span = spanOf(text, piece, from);
    from = span.end;
    return span;
  });
  const named = speaker !== null && text.includes(speaker) ? spanOf(text, speaker) : null;
  return {
    id: `s${index}`,
    kind: "direct",
    content,
    quoted: content,
    cue: cue ? { span: spanOf(text, cue), text: cue, lemma: cue, class: cueClass } : null,
    speaker: {
      entityId: speaker === null ? null : entityId(speaker),
      name: speaker,
      kind: speaker === null ? "unknown" : "person",
      span: named,
      method: speaker === null ? "none" : "subject",
      confidence: speaker === null ? 0 : 0.95,
      evidence: [],
      alternatives: [],
      ...speakerDetails,
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
    prominence: { paragraph: 0, words: words.join(" ").split(" ").length },
    confidence: 0.95,
    ...given,
  };
}

/** A small valid record for tests, from a text and what is said in it. Paragraphs are the lines of the text. */
export function makeArticle(text: string, drafts: StatementDraft[] = [], given: Partial<Article> = {}): Article {
  const names = [...new Set(drafts.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))];
  const entities = names.map(
    (name): Entity => ({ id: entityId(name), kind: "person", name, aliases: [], titles: [], roles: [], mentions: [] }),
  );
  let at = 0;
  const paragraphs = text.split("\n").flatMap((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return line.trim() ? [{ id: `p${span.start}`, span, kind: "paragraph" as const }] : [];
  });
  const articleKey = given.articleKey ?? "test";
  return parseArticle({
    schema: "saidby/article@1",
    id: articleId(articleKey, text),
    articleKey,
    textHash: sha256Hex(text),
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
    paragraphs,
    sentences: [],
    entities,
    statements: drafts.map((draft, index) => makeStatement(text, draft, index)),
    positions: [],
    times: [],
    events: [],
    quantities: [],
    sourcing: [],
    notes: [],
    provenance: { extractor: "test", version: "1", engines: [] },
    ...given,
  });
}
