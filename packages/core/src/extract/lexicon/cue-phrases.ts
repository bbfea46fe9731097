import type { CueClass } from "../../schema/index.js";
import { type CueFrame, framesOf } from "./cue-frames.js";

/** A reporting expression of several words, as it is written in the table. */
export interface CuePhraseRow {
  readonly class: CueClass;
  /** The verb, then the words behind it: `|` between words that can stand for each other, `*` for up to three words of any kind. */
  readonly words: string;
  readonly frames: ReadonlySet<CueFrame>;
  /**
   * Who speaks, when it is not the subject: `nobody-named` the subject is spoken to or of · `object-or-subject` the subject behind a form of "be" (*Reed* was
   * quoted as saying), else the object (Reuters quoted *Reed* as saying).
   */
  readonly speaker?: "nobody-named" | "object-or-subject";
  /** A word that must follow and is no part of the expression. */
  readonly before?: string;
  /** Nouns the expression must have right before it, `|` between them. */
  readonly subject?: string;
  /** True when a reporting verb in -ing stands behind the words and is what reports. */
  readonly carries?: boolean;
  /** True when nothing was said: declined to give. */
  readonly negated?: boolean;
}

const feelings =
  "hope|hopes|concern|concerns|regret|confidence|doubt|doubts|fear|fears|alarm|outrage|anger|dismay|frustration|disappointment|surprise|optimism|support|" +
  "gratitude|relief|worry|worries|interest|skepticism|scepticism|satisfaction|unease|sympathy|shock|reservations|disapproval|opposition|amusement|" +
  "appreciation|willingness|readiness";

/** Where evidence and questions are heard. */
const hearers =
  "court|jury|inquest|inquiry|tribunal|hearing|judge|magistrates|jurors|mps|senators|lawmakers|committee|panel|commission";

const withheld = "give|provide|discuss|divulge|share|release|offer|elaborate";

/**
 * Reporting expressions of several words. A verb with one particle stands among the reporting verbs. Own list, completed from what annotated news reports with.
 */
export const cuePhraseRows: readonly CuePhraseRow[] = [
  { class: "state", words: `express|voice * ${feelings}`, frames: framesOf("t") },
  { class: "state", words: `express|voice * ${feelings} about|over|at|for|with`, frames: framesOf("o") },
  { class: "state", words: "express|voice * interest in", frames: framesOf("o") },
  { class: "state", words: "make clear", frames: framesOf("t") },
  { class: "state", words: "make it * clear|plain", frames: framesOf("t") },
  { class: "state", words: "make the * point|case|argument|observation", frames: framesOf("t") },
  { class: "state", words: "let it be known", frames: framesOf("t") },
  { class: "state", words: "draw attention to", frames: framesOf("o") },
  {
    class: "state",
    words: "quote * as",
    frames: framesOf("qc"),
    speaker: "object-or-subject",
    carries: true,
  },
  { class: "state", words: "hear", frames: framesOf("ta"), speaker: "nobody-named", subject: hearers },
  { class: "warn", words: "sound the alarm", frames: framesOf("t") },
  { class: "warn", words: "raise the alarm", frames: framesOf("t") },
  { class: "warn", words: "issue|give a * warning", frames: framesOf("t") },
  { class: "ask", words: "ask * times for", frames: framesOf("o") },
  { class: "ask", words: "ask twice|repeatedly|again for", frames: framesOf("o") },
  { class: "ask", words: "raise * questions about", frames: framesOf("o") },
  {
    class: "criticize",
    words: "come under * criticism|fire|attack",
    frames: framesOf("qo"),
    speaker: "nobody-named",
    before: "for",
  },
  { class: "criticize", words: "take issue|aim with|at", frames: framesOf("o") },
  { class: "criticize", words: "hit|lash out at", frames: framesOf("qo") },
  { class: "criticize", words: "pour scorn on", frames: framesOf("o") },
  { class: "criticize", words: "speak|come out against", frames: framesOf("o") },
  { class: "praise", words: "pay tribute to", frames: framesOf("o") },
  { class: "praise", words: "heap praise on", frames: framesOf("o") },
  { class: "praise", words: "speak highly of", frames: framesOf("o") },
  { class: "reject", words: `decline|refuse to ${withheld}`, frames: framesOf("o"), negated: true },
];

/** Verbs that carry a reporting verb in -ing to their own subject: *keep* asking, *stopped short of* promising. */
export const cueCarriers: readonly { readonly words: string; readonly negated: boolean }[] = [
  { words: "keep", negated: false },
  { words: "keep on", negated: false },
  { words: "start", negated: false },
  { words: "stop short of", negated: true },
  { words: "refrain from", negated: true },
];

/** Ways of writing and calling that carry a reporting infinitive: emailed *to say*. */
export const messagingVerbs: ReadonlySet<string> = new Set(
  "email emails emailed e-mailed write writes wrote written call calls called ring rings rang phone phoned text texted message messaged".split(
    " ",
  ),
);
