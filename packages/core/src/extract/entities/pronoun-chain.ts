import { cueForms } from "../cues/cue-lexicon.js";
import type { ArticleEntities } from "./article-entities.js";
import { rankCandidates } from "./candidates.js";
import type { EntityDraft } from "./entity-draft.js";
import { genderOfPronoun, isObject } from "./pronoun-votes.js";

/** Share of prominence a candidate must have for a pronoun that nobody asks about to count as a mention of it. */
const share = 0.6;

/** What a pronoun that nobody asks about counts for: as a subject, and in another place. */
const weights = { subject: 0.75, other: 0.3 };

const subjects = new Set(["he", "she"]);

/**
 * Reads the pronouns between the questions: the “he” of a sentence that reports nothing carries its person on to the next. They make no
 * mentions of the record. Every pronoun is read once, so the whole stays linear.
 */
export class PronounChain {
  readonly #article: ArticleEntities;
  #next = 0;

  constructor(article: ArticleEntities) {
    this.#article = article;
  }

  /** “Mr. Lund described *her*”: who does something to somebody is not the one it is done to. */
  #subjectBefore(index: number): EntityDraft | undefined {
    const { reading, nameBefore } = this.#article;
    return isObject(reading.tokens, index) && cueForms.has(reading.tokens[index - 1]?.lower ?? "")
      ? nameBefore(index - 1)?.entity
      : undefined;
  }

  /** Reads up to a token, which is not read itself. */
  readTo(end: number): void {
    const { reading, places, salience } = this.#article;
    for (; this.#next < end; this.#next++) {
      const index = this.#next;
      const token = reading.tokens[index];
      const gender = token?.kind === "word" ? genderOfPronoun(token.lower) : null;
      if (!token || !gender || (places.quote[index] ?? -1) >= 0 || salience.isLearned(index)) continue;
      const [best, second] = rankCandidates(
        this.#article,
        gender,
        { tokenIndex: index, excluded: [], preferred: [] },
        (entity) => entity === this.#subjectBefore(index),
      );
      if (best && best.score / (best.score + (second?.score ?? 0)) >= share)
        salience.learn(index, best.entity, subjects.has(token.lower) ? weights.subject : weights.other);
    }
  }
}
