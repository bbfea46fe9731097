import type { Meaning } from "./meaning.js";
import type { Period } from "./period.js";
import { type Resolution, unresolved } from "./resolution.js";

/** So many sentences on, what was told is no longer what "the next day" counts from. */
const reach = 3;
/** An earnings report goes on for so many sentences to speak of the quarter it has named. */
const quarterReach = 4;

/** "A year earlier" compares; the text goes on to speak of the time it is compared with. */
function isComparison(meaning: Meaning): boolean {
  const isBack = meaning.type === "narrative" || meaning.type === "distance";
  return isBack && meaning.amount < 0 && (meaning.unit === "year" || meaning.unit === "quarter");
}

/** The times an article has told so far, from which later ones count. */
export class ToldTimes {
  #latest: Period | null = null;
  #quarter: Period | null = null;
  #sinceLatest = 0;
  #sinceQuarter = 0;
  readonly #occasions = new Map<string, Resolution>();

  /** Moves on to the next sentence: what lies too far back is forgotten, but for the days of occasions. */
  nextSentence(): void {
    if (++this.#sinceLatest > reach) this.#latest = null;
    if (++this.#sinceQuarter > quarterReach) this.#quarter = null;
  }

  /** The time that a meaning counts from; null when none was told lately. */
  referenceOf(meaning: Meaning): Period | null {
    return isComparison(meaning) ? (this.#quarter ?? this.#latest) : this.#latest;
  }

  /** Takes note of a time; what an occasion came to where it was last dated stands in for one that is not. */
  tell(meaning: Meaning, resolution: Resolution): Resolution {
    const told = meaning.type === "occasion" && !meaning.day ? this.#dayOf(meaning.name) : resolution;
    if (meaning.type === "occasion" && told.period) this.#occasions.set(meaning.name, told);
    if (!told.period || isComparison(meaning)) return told;
    this.#latest = told.period;
    this.#sinceLatest = 0;
    if (told.period.unit === "quarter") {
      this.#quarter = told.period;
      this.#sinceQuarter = 0;
    }
    return told;
  }

  #dayOf(occasion: string): Resolution {
    return this.#occasions.get(occasion) ?? unresolved;
  }
}
