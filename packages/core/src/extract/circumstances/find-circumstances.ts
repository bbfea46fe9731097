import type { Span, Time } from "../../schema/index.js";
import { complementizers } from "../lexicon/function-words.js";
import type { QuoteRegion } from "../quotes/quote-region.js";
import type { StatementDraft } from "../statements/draft.js";
import { toUnits, unitSpan } from "../statements/unit.js";
import type { Token } from "../tokens/token.js";
import { postedNouns } from "./data/media.js";
import { laterReleases, nobodies } from "./data/phrase-words.js";
import { mediumTakenUp } from "./medium-taken-up.js";
import { type Adverbial, isNoun, type Phrase } from "./phrase.js";
import { readAdverbials } from "./read-adverbials.js";
import { isAddressee, isAudience } from "./read-audience.js";
import { readBefore } from "./read-before.js";
import { type MediumDraft, readMedium } from "./read-medium.js";
import { adjacentPhrases, destination, isOccasion, occasionSpan } from "./read-occasion.js";
import { isPlace } from "./read-place.js";
import { readScene } from "./read-scene.js";
import type { TimesByStart } from "./times-by-start.js";

/** When, how and where something was said, and to whom, as places in the text. */
export interface Circumstances {
  readonly audience: readonly Span[];
  readonly medium: MediumDraft | null;
  readonly place: Span | null;
  readonly occasion: Span | null;
  readonly time: Time | null;
}

/** What the pass asks of the names of the article. */
export type IsPlaceName = (span: Span) => boolean;

/** What circumstances are read from. */
export interface CircumstanceReading {
  readonly tokens: readonly Token[];
  readonly quotations: { within(span: Span, depth: number): readonly QuoteRegion[] };
  readonly times: TimesByStart;
  readonly isPlaceName: IsPlaceName;
}

/** Media that have somebody they are sent to: a letter *to shareholders*. */
const addressedMedia = new Set(["letter", "document", "statement", "speech", "remarks", "broadcast"]);

class Collector {
  readonly audience: Span[];
  medium: MediumDraft | null = null;
  place: Span | null = null;
  occasion: Span | null = null;
  /** The time of saying, and the time of what it was said in, which counts when no other is told. */
  time: Time | null = null;
  timeOfPhrase: Time | null = null;

  constructor(
    readonly draft: StatementDraft,
    readonly isPlaceName: IsPlaceName,
    audience: readonly Span[],
  ) {
    this.audience = [...audience];
  }

  take(found: readonly Adverbial[]): void {
    found.forEach((item, index) => {
      if (item.kind === "time" && item.dates && this.#isSaid(item.release)) this.tell(item.time);
      else if (item.kind === "here") this.place ??= item.span;
      else if (item.kind === "addressed") this.#address(item.span);
      else if (item.kind === "event") this.occasion ??= item.span;
      else if (item.kind === "phrase") this.#phrase(item, found, index);
    });
  }

  /** The first time told counts, unless a later one tells more: "earlier, on Tuesday". */
  tell(time: Time): void {
    if (this.time === null || (this.time.status === "unresolved" && time.status !== "unresolved")) this.time = time;
  }

  /** An interview published on Sunday was given before; a statement published then was made then. */
  #isSaid(release: string | null): boolean {
    if (release === null) return true;
    const spoken = this.medium?.type === "interview" || this.medium?.type === "broadcast";
    return !laterReleases.always.has(release) && !(spoken && laterReleases.spoken.has(release));
  }

  #address(span: Span): void {
    if (this.audience.length === 0) this.audience.push(span);
  }

  #phrase(
    { phrase, governor }: Extract<Adverbial, { kind: "phrase" }>,
    found: readonly Adverbial[],
    index: number,
  ): void {
    // Inside an occasion nothing is told apart but where it took place.
    if (this.occasion !== null && phrase.span.start < this.occasion.end && phrase.span.start > this.occasion.start) {
      if (phrase.preposition === "in" && this.isPlaceName(phrase.object)) this.place ??= phrase.span;
      return;
    }
    const medium = readMedium(phrase);
    const run = adjacentPhrases(found, index);
    if (medium !== null) {
      const next = run[1];
      this.medium ??= wholeMedium(medium, phrase, found[index + 1]);
      this.timeOfPhrase ??= phrase.time;
      if (addressedMedia.has(medium.type) && next && isAddressee(next)) this.#address(next.object);
    } else if (isOccasion(phrase)) {
      this.occasion ??= occasionSpan(run);
      this.timeOfPhrase ??= phrase.time;
      const to = destination(run);
      if (to !== null && this.isPlaceName(to)) this.place ??= to;
    } else if (isPlace(phrase, this.isPlaceName, governor !== null || this.#carriesFar())) {
      this.place ??= phrase.span;
    } else if (isAudience(phrase, governor, this.draft)) {
      this.#address(phrase.object);
    }
  }

  /** By phone *from Geneva*: the speaker is elsewhere. */
  #carriesFar(): boolean {
    return this.medium?.type === "phone" || this.medium?.type === "interview" || this.medium?.type === "letter";
  }
}

/** An interview takes in whom it was given to, and a video or message where it was posted: in an interview *with Radio Northgate*. */
function wholeMedium(medium: MediumDraft, phrase: Phrase, next: Adverbial | undefined): MediumDraft {
  if (next?.kind !== "phrase") return medium;
  const span = { start: medium.span.start, end: next.phrase.span.end };
  if (medium.type === "interview")
    return next.phrase.from === phrase.to && next.phrase.preposition === "with" ? { ...medium, span } : medium;
  const carrier = readMedium(next.phrase);
  const isPosted = carrier?.platform !== undefined && isNoun(postedNouns, phrase.words[phrase.head] ?? "");
  return isPosted && medium.type !== "statement" && next.phrase.from <= phrase.to + 1 ? { ...carrier, span } : medium;
}

/** Reads audience, medium, time, place and occasion from the reporting words of a statement. */
export function findCircumstances(reading: CircumstanceReading, draft: StatementDraft): Circumstances {
  const { tokens, quotations, times, isPlaceName } = reading;
  const audience = draft.audience.flatMap((span) => trimAudience(reading, span) ?? []);
  const collector = new Collector(draft, isPlaceName, audience);
  collector.medium = draft.medium ?? null;
  const attributes = draft.cue?.class === "attribute";
  for (const span of draft.reporting) {
    const units = toUnits(tokens, quotations.within(span, draft.depth), span);
    const before = draft.cue !== null && span.end <= draft.cue.span.start;
    if (!before) {
      const { found } = readAdverbials(units, 0, units.length, times, audience);
      // According to a man on the call: only times are told of the saying, the rest of the man.
      collector.take(attributes ? found.filter(({ kind }) => kind === "time") : found);
      continue;
    }
    const scene = readScene(units, times);
    if (scene) {
      collector.medium ??= scene.medium;
      collector.occasion ??= scene.occasion;
      collector.take(scene.found);
    } else collector.take(readBefore(units, times, audience));
  }
  // Inside the verb: has *recently* said.
  for (const unit of draft.cue ? toUnits(tokens, [], draft.cue.span) : []) {
    const time = times.at(unit.start);
    if (time) collector.tell(time);
  }
  return {
    audience: collector.audience,
    medium: collector.medium ?? mediumTakenUp(tokens, draft.reporting),
    place: collector.place,
    occasion: collector.occasion,
    time: collector.time ?? collector.timeOfPhrase,
  };
}

/** The audience ends before a time, a place and a question: told *the Observer* last week, told *reporters* here, asked *Sanders* why. */
function trimAudience({ tokens, times }: CircumstanceReading, span: Span): Span | null {
  const units = toUnits(tokens, [], span);
  if (times.at(span.start)?.span.end === span.end || isNoun(nobodies, units.at(-1)?.lower ?? "")) return null;
  for (let index = 1; index < units.length; index++) {
    const unit = units[index];
    if (!unit) break;
    const time = times.at(unit.start);
    const ofTime = units[index - 1]?.lower === "of";
    if (
      (time !== null && !ofTime && time.span.end >= span.end) ||
      complementizers.has(unit.lower) ||
      unit.lower === "here"
    )
      return unitSpan(units, { from: 0, to: index });
  }
  return span;
}
