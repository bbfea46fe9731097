import type { Span } from "../../schema/index.js";
import type { Token } from "../tokens/token.js";
import type { StatementDraft } from "./draft.js";
import type { StatementReading } from "./statement-reading.js";
import { firstFrom } from "./unit.js";

/** Longest speaker label, in tokens: "SECRETARY-GENERAL MARA LINDQVIST". */
const longestLabel = 6;
/** An interview has at least so many labelled paragraphs; fewer are headlines and captions. */
const fewestTurns = 3;

interface Label {
  readonly paragraph: number;
  readonly span: Span;
  readonly colon: Span;
  readonly tokenIndex: number;
  readonly text: string;
}

function isLabelWord(token: Token): boolean {
  return token.kind === "word" && token.capital && (token.text === token.text.toUpperCase() || token.text.length > 1);
}

/** The speaker label a paragraph opens with: `Q:`, `RAMOS:`, `Ada Moreno:`. */
function readLabel(reading: StatementReading, paragraph: number): Label | null {
  const span = reading.paragraphs[paragraph];
  if (!span) return null;
  const from = firstFrom(reading.tokens, span.start);
  for (let index = from; index < from + longestLabel + 1; index++) {
    const token = reading.tokens[index];
    if (!token || token.start >= span.end) return null;
    if (token.text === ":" && index > from) {
      const first = reading.tokens[from];
      const last = reading.tokens[index - 1];
      const after = reading.tokens[index + 1];
      if (!first || !last || !after || after.start >= span.end) return null;
      const label = { start: first.start, end: last.end };
      return {
        paragraph,
        span: label,
        colon: { start: token.start, end: token.end },
        tokenIndex: from,
        text: reading.text.slice(label.start, label.end),
      };
    }
    if (!isLabelWord(token) && token.text !== ".") return null;
  }
  return null;
}

/** The labels of an interview or transcript; none when the article is neither. */
function findLabels(reading: StatementReading): Label[] {
  const labels = reading.paragraphs.flatMap((_, paragraph) => readLabel(reading, paragraph) ?? []);
  const uses = new Map<string, number>();
  for (const { text } of labels) uses.set(text, (uses.get(text) ?? 0) + 1);
  const repeated = labels.filter(({ text }) => (uses.get(text) ?? 0) > 1);
  const voices = new Set(repeated.map(({ text }) => text)).size;
  return repeated.length >= fewestTurns && voices >= 2 ? repeated : [];
}

/** The turns of an interview printed with speaker labels, or of a transcript. An unlabelled paragraph goes on with the turn before it. */
export function findTurns(reading: StatementReading): StatementDraft[] {
  const labels = findLabels(reading);
  return labels.map((label, index) => {
    const content: Span[] = [];
    const next = labels[index + 1]?.paragraph ?? Math.min(reading.paragraphs.length, label.paragraph + 1);
    for (let paragraph = label.paragraph; paragraph < next; paragraph++) {
      const span = reading.paragraphs[paragraph];
      if (!span) continue;
      const start =
        paragraph === label.paragraph
          ? (reading.tokens[firstFrom(reading.tokens, label.colon.end)]?.start ?? span.start)
          : span.start;
      content.push({ start, end: span.end });
    }
    return {
      content,
      cue: { span: label.colon, lemma: ":", class: "none" },
      speaker: { span: label.span, tokenIndex: label.tokenIndex, method: "label" },
      audience: [],
      reporting: [],
      negated: false,
      hypothetical: false,
      paragraph: label.paragraph,
      depth: 0,
      confidence: 0.97,
    };
  });
}
