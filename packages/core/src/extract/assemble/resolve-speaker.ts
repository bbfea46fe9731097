import type { Evidence, Span, Speaker, SpeakerMethod, Statement, StatementKind } from "../../schema/index.js";
import { leastConfidence, leastGuess, speakerConfidence } from "../confidence/confidence.js";
import { isGuess, type SpeakerEvidence, type SpeakerReading, speakerEvidence } from "../confidence/evidence.js";
import type { StatementDraft } from "../statements/draft.js";
import { firstFrom } from "../statements/unit.js";
import type { InterviewLetter, Resolution } from "./entity-lookup.js";
import type { AssemblyContext } from "./to-statements.js";

/** Why the words found by each method are taken for the speaker's. */
const reasons: Readonly<Record<SpeakerMethod, string>> = {
  subject: "subject of the reporting verb",
  "inverted-subject": "subject behind the reporting verb",
  "shared-subject": "subject the verb shares with the clause before it",
  "relative-clause": "noun the relative clause belongs to",
  agent: "agent of the passive",
  possessive: "owner of the words",
  "according-to": "source named by “according to”",
  label: "speaker label",
  "same-quotation": "the same words",
  continuation: "speaker of the quotation before",
  "adjacent-mention": "subject of the words next to the quotation",
  none: "",
};

const nobody: Speaker = {
  entityId: null,
  name: null,
  kind: "unknown",
  span: null,
  method: "none",
  confidence: 0,
  evidence: [],
  alternatives: [],
};

const silent: ResolvedSpeaker = { speaker: nobody, evidence: null, found: nobody };

/** Words that are no speaker when nothing but their place beside a quotation makes them one. */
const impersonal = new Set(["it", "this", "that", "there", "these", "those", "which", "what", "who", "you", "we"]);

/** "One of them": somebody of a number, and the words do not tell who. */
const partOfSome = /^(?:one|some|many|several|most|few|none|two|three) of (?:them|us|you)$/;

/** The letter of a turn that is labelled with one. */
function interviewLetter(words: string): InterviewLetter | null {
  if (words === "q" || words === "q.") return "Q";
  return words === "a" || words === "a." ? "A" : null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A speaker with the evidence its confidence rests on; null where there is nothing to be sure of. */
export interface ResolvedSpeaker {
  readonly speaker: Speaker;
  readonly evidence: SpeakerEvidence | null;
  /** The speaker as found, before one that is too weak is left open. */
  readonly found: Speaker;
}

/** Nobody, with who was found first among the candidates. */
function leftOpen({ entityId, name, confidence, alternatives }: Speaker): Speaker {
  const found = entityId !== null && name !== null ? [{ entityId, name, confidence }] : [];
  return { ...nobody, alternatives: [...found, ...alternatives] };
}

/** The words of who speaks, and nobody they stand for. */
function unlinked(speaker: Speaker): Speaker {
  const { span, method, evidence } = speaker;
  return { ...leftOpen(speaker), span, method, evidence: evidence.slice(0, 1) };
}

/** What is known of a statement besides its draft. */
export interface Surroundings {
  readonly kind: StatementKind;
  /** Whom it is said to. */
  readonly addressed: readonly string[];
  /** Who is named in its quoted words. */
  readonly called: readonly string[];
  /** True when the words end with whom they are said to: “…, Ida.” */
  readonly hails: boolean;
}

/** Finds whom the words of each statement's speaker stand for, in the order of the text. */
export class SpeakerResolver {
  readonly #context: AssemblyContext;
  /** Speakers of earlier statements, latest first. */
  #recent: string[] = [];
  /** Who last called somebody by name, and in which paragraph: “he” of the next one is who was called. */
  #hailed: { readonly by: string; readonly paragraph: number } | null = null;

  constructor(context: AssemblyContext) {
    this.#context = context;
  }

  /**
   * The speaker of a statement; `outer` is the statement it stands inside, `addressed` whom it is said to, `called` who is
   * named in its quoted words: nobody speaks to himself, and few call themselves by name.
   */
  resolve(
    draft: StatementDraft,
    outer: Statement | null,
    { kind, addressed, called, hails }: Surroundings,
  ): ResolvedSpeaker {
    const { text, entities } = this.#context;
    const found = draft.speaker;
    if (!found) return silent;
    const { span, method } = found;
    const words = text.slice(span.start, span.end).toLowerCase();
    const guessed = isGuess(method);
    if (guessed && impersonal.has(words)) return silent;
    if (partOfSome.test(words)) {
      const speaker: Speaker = {
        ...nobody,
        kind: "anonymous",
        span,
        method,
        evidence: [this.#at(span, reasons[method])],
      };
      return { speaker, evidence: null, found: speaker };
    }
    const letter = method === "label" ? interviewLetter(words) : null;
    const interviewed = letter && entities.resolveLetter(letter, span, this.#context.writers);
    const resolution =
      interviewed ??
      entities.resolve(span, {
        tokenIndex: found.tokenIndex,
        // “I” is who is quoted, in a quotation as in a turn of an interview.
        inQuoteOf:
          draft.depth > 0 || outer?.speaker.method === "label"
            ? (outer?.speaker.entityId ?? null)
            : this.#writer(words),
        excluded: [...addressed, ...this.#context.writers, ...this.#answered(words, draft.paragraph)],
        unlikely: called,
        preferred: this.#recent,
      });
    // Only somebody can be guessed: the subject beside a quotation may be a thing.
    if (guessed && (resolution.kind === "unknown" || resolution.kind === "document")) return silent;
    const evidence =
      resolution.entityId === null
        ? null
        : this.#weigh({ draft, kind, speaker: found, words, lettered: interviewed !== null, resolution });
    const sure = evidence && speakerConfidence(evidence);
    const speaker: Speaker = {
      entityId: resolution.entityId,
      name: resolution.name,
      // Who answers behind a label is a person, whatever capitals look like.
      kind: method === "label" && resolution.kind === "organization" ? "person" : resolution.kind,
      span,
      method,
      confidence: sure?.both ?? 0,
      evidence: this.#evidence(span, method, resolution),
      alternatives: resolution.alternatives.map((alternative) => ({
        ...alternative,
        confidence: round(alternative.confidence),
      })),
      ...this.#role(span, resolution),
    };
    if (sure && (guessed ? sure.both < leastGuess : sure.words < leastConfidence))
      return { speaker: leftOpen(speaker), evidence, found: speaker };
    if (sure && sure.link < leastConfidence) return { speaker: unlinked(speaker), evidence, found: speaker };
    if (resolution.entityId !== null && outer === null) {
      this.#remember(resolution.entityId);
      if (hails) this.#hailed = { by: resolution.entityId, paragraph: draft.paragraph };
    }
    return { speaker, evidence, found: speaker };
  }

  /** “That is no promise, Ida,” Mr. Lund said, and in the next turn “she said”: whoever answers is not who called. */
  #answered(words: string, paragraph: number): string[] {
    const pronoun = words === "he" || words === "she";
    return pronoun && this.#hailed?.paragraph === paragraph - 1 ? [this.#hailed.by] : [];
  }

  /** The only writer of the article, who is “I” outside quotations. */
  #writer(words: string): string | null {
    const { writers } = this.#context;
    return words === "i" && writers.length === 1 ? (writers[0] ?? null) : null;
  }

  #weigh(known: Omit<SpeakerReading, "named" | "tokens" | "sentenceStart">): SpeakerEvidence {
    const { tokens, sentences, entities } = this.#context;
    const { span } = known.speaker;
    const sentence = sentences[firstFrom(sentences, span.start + 1) - 1];
    const named = entities.kindAt(span) !== null;
    return speakerEvidence({ ...known, named, tokens, sentenceStart: sentence?.start ?? 0 });
  }

  #remember(entityId: string): void {
    this.#recent = [entityId, ...this.#recent.filter((id) => id !== entityId)].slice(0, 4);
  }

  #evidence(span: Span, method: SpeakerMethod, resolution: Resolution): Evidence[] {
    return [this.#at(span, reasons[method]), ...resolution.evidence.map((item) => this.#at(item.span, item.reason))];
  }

  #at(span: Span, reason: string): Evidence {
    return { span, text: this.#context.text.slice(span.start, span.end), reason };
  }

  /** The role given right at this mention: "Foreign Minister Teymur Aslani". */
  #role(span: Span, resolution: Resolution): { roleAtTime?: string } {
    const role = resolution.entityId === null ? null : this.#context.entities.roleAt(span);
    return role ? { roleAtTime: role } : {};
  }
}
