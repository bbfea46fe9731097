import type { ContentType } from "./fragments.ts";
import type { Place, Span } from "./span.ts";

/** Who speaks, as a row of a quotation data set or of predictions tells it. */
export interface RowSpeaker extends Place {
  text?: string;
  /** The word that carries the name; the last word of the speaker when not given. */
  head?: Span;
  headType?: string;
  canonical?: string | null;
  /** How the canonical name of a gold speaker was found. */
  canonicalBy?: string;
  /** Other names that count as right. */
  accept?: string[];
}

/** One unit of reported speech in a row. Offsets are UTF-16 code units of the row's text. */
export interface RowQuote {
  id?: string;
  type?: ContentType;
  content: { spans: Span[] };
  cue: (Place & { text?: string }) | null;
  speaker: RowSpeaker | null;
  /** Group of gold rows that is scored by itself: core, position; `optional` is neither rewarded nor punished. */
  tier?: string;
  /** Whether it is in the speech scope; told by type and cue when not given. */
  speech?: boolean;
}

/** A line of a prediction file. */
export interface PredictionRow {
  id: string;
  quotes: RowQuote[];
}

/** A line of a quotation data set. */
export interface GoldRow extends PredictionRow {
  text: string;
  split?: string;
  meta?: { date?: string | null } | null;
}
