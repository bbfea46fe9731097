import { type Article, articleSchemaId, type Span, type Statement } from "@org/core";

/** What a test says about a statement; words are found in the text. */
export interface GivenStatement extends Partial<Omit<Statement, "content" | "speaker">> {
  /** Words of the text, in order; several where the cue splits them. */
  words: string | string[];
  speaker?: string | null;
  speakerConfidence?: number;
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text of the test does not hold “${words}”`);
  return { start, end: start + words.length };
}

function statementOf(text: string, given: GivenStatement): Statement {
  const { words, speaker = null, speakerConfidence = 1, ...rest } = given;
  const content = [words].flat().map((piece) => spanOf(text, piece));
  return {
    id: `statement-${content[0]?.start}-${content.at(-1)?.end}`,
    kind: "direct",
    content,
    quoted: content,
    cue: null,
    speaker: {
      entityId: speaker === null ? null : `person-${speaker}`,
      name: speaker,
      kind: speaker === null ? "unknown" : "person",
      span: null,
      method: speaker === null ? "none" : "subject",
      confidence: speakerConfidence,
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
    prominence: {
      paragraph: 0,
      words: content.reduce((sum, { start, end }) => sum + text.slice(start, end).split(" ").length, 0),
    },
    confidence: 1,
    ...rest,
  };
}

/** A small record: every line of the text is a paragraph, and the statements are as given. */
export function articleOf(text: string, statements: GivenStatement[], rest: Partial<Article> = {}): Article {
  let at = 0;
  const paragraphs = text.split("\n").flatMap((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return line === "" ? [] : [{ id: `paragraph-${span.start}`, span, kind: "paragraph" as const }];
  });
  return {
    schema: articleSchemaId,
    id: "0".repeat(64),
    articleKey: "test",
    textHash: "0".repeat(64),
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
    entities: [],
    statements: statements.map((given) => statementOf(text, given)),
    positions: [],
    times: [],
    events: [],
    quantities: [],
    sourcing: [],
    notes: [],
    provenance: { extractor: "test", version: "0", engines: [] },
    ...rest,
  };
}
