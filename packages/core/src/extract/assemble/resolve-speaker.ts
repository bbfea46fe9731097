import type { Evidence, Span, Speaker, SpeakerMethod, Statement } from "../../schema/index.js";
import type { StatementDraft } from "../statements/draft.js";
import type { Resolution } from "./entity-lookup.js";
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
  "same-quotation": "speaker of the quotation it stands in",
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

/** Words that are no speaker when nothing but their place beside a quotation makes them one. */
const impersonal = new Set(["it", "this", "that", "there", "these", "those", "which", "what", "who", "you", "we"]);

/** "One of them": somebody of a number, and the words do not tell who. */
const partOfSome = /^(?:one|some|many|several|most|few|none|two|three) of (?:them|us|you)$/;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Finds whom the words of each statement's speaker stand for, in the order of the text. */
export class SpeakerResolver {
  readonly #context: AssemblyContext;
  /** Speakers of earlier statements, latest first. */
  #recent: string[] = [];

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
    { addressed, called }: { addressed: readonly string[]; called: readonly string[] },
  ): Speaker {
    const { text, entities } = this.#context;
    const found = draft.speaker;
    if (!found) return nobody;
    const { span, method } = found;
    const words = text.slice(span.start, span.end).toLowerCase();
    const guessed = method === "adjacent-mention" || method === "continuation";
    if (guessed && impersonal.has(words)) return nobody;
    if (partOfSome.test(words))
      return { ...nobody, kind: "anonymous", span, method, evidence: [this.#at(span, reasons[method])] };
    const resolution = entities.resolve(span, {
      tokenIndex: found.tokenIndex,
      // “I” is who is quoted, in a quotation as in a turn of an interview.
      inQuoteOf: draft.depth > 0 || outer?.speaker.method === "label" ? (outer?.speaker.entityId ?? null) : null,
      excluded: [...addressed, ...this.#context.writers],
      unlikely: called,
      preferred: this.#recent,
    });
    // Only somebody can be guessed: the subject beside a quotation may be a thing.
    if (guessed && (resolution.kind === "unknown" || resolution.kind === "document")) return nobody;
    if (resolution.entityId !== null && outer === null) this.#remember(resolution.entityId);
    return {
      entityId: resolution.entityId,
      name: resolution.name,
      // Who answers behind a label is a person, whatever capitals look like.
      kind: method === "label" && resolution.kind === "organization" ? "person" : resolution.kind,
      span,
      method,
      confidence: resolution.entityId === null ? 0 : round(found.confidence * resolution.confidence),
      evidence: this.#evidence(span, method, resolution),
      alternatives: resolution.alternatives.map((alternative) => ({
        ...alternative,
        confidence: round(alternative.confidence),
      })),
      ...this.#role(span, resolution),
    };
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
