import type { Span, Speaker } from "../../schema/index.js";

/** Texts in which their writer himself speaks; a video or a report shows others. */
const written = new Set(["statement", "letter", "email", "e-mail", "post", "tweet", "memo", "message", "release"]);

/** How far behind the words that were written “the statement” takes them up, in paragraphs. */
const reach = 2;

/** Remembers who said something in a statement, a letter or a post, so that “the statement said” is theirs. */
export class Writings {
  readonly #text: string;
  readonly #byNoun = new Map<string, { speaker: Speaker; paragraph: number }>();

  constructor(text: string) {
    this.#text = text;
  }

  #words({ start, end }: Span): string[] {
    return this.#text.slice(start, end).toLowerCase().split(" ");
  }

  /** Remembers a speaker with the medium of what he said. */
  learn(speaker: Speaker, medium: Span, paragraph: number): void {
    if (speaker.entityId === null || speaker.kind === "document") return;
    const noun = this.#words(medium).find((word) => written.has(word));
    if (noun) this.#byNoun.set(noun, { speaker, paragraph });
  }

  /** The writer of “the statement”, in place of the text; any other speaker as he is. */
  writerOf(speaker: Speaker, paragraph: number): Speaker {
    if (speaker.kind !== "document" || !speaker.span) return speaker;
    const [article, noun = "", ...rest] = this.#words(speaker.span);
    const known = rest.length === 0 && article === "the" ? this.#byNoun.get(noun) : undefined;
    if (!known?.speaker.span || paragraph - known.paragraph > reach) return speaker;
    const { span, entityId, name, kind, confidence } = known.speaker;
    const evidence = { span, text: this.#text.slice(span.start, span.end), reason: "wrote it" };
    return {
      ...speaker,
      entityId,
      name,
      kind,
      confidence: Math.min(confidence, speaker.confidence),
      evidence: [...speaker.evidence, evidence],
    };
  }
}
