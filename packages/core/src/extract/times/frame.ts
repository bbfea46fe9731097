import type { Dateline, PublicationDate, Time } from "../../schema/index.js";
import { dayNumber, monthLength } from "./calendar.js";
import type { Period } from "./period.js";
import type { Tense } from "./tense.js";

/** What a time is resolved against: the day of publication, which way the sentence looks, and the time told before. */
export interface Frame {
  /** Day number of publication. */
  today: number;
  tense: Tense;
  reference: Period | null;
}

/** The days an article can be of: one where the day of publication is known, more where only its month or year is. */
export interface Anchor {
  kind: Time["anchor"];
  days: { first: number; last: number } | null;
}

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

function daysOf(value: string): Anchor["days"] {
  const found = datePattern.exec(value);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
  if (year < 1 || month > 12 || day > 31) return null;
  return {
    first: dayNumber(year, month || 1, day || 1),
    last: dayNumber(year, month || 12, day || monthLength(year, month || 12)),
  };
}

/** A dateline farther from publication than this many days is not when the report was filed. */
const datelineReach = 7;

/**
 * The anchor of an article: the day of its dateline, on which "today" was written, unless it lies far from publication; else the
 * publication day as written (the zone of an instant is the outlet's own).
 */
export function anchorOf(publishedAt: PublicationDate | null, dateline: Dateline | null): Anchor {
  const published = publishedAt && daysOf(publishedAt.value);
  const filed = dateline?.date ? daysOf(dateline.date) : null;
  if (!published) return { kind: filed ? "dateline" : "none", days: filed };
  const isNear =
    filed !== null && filed.first >= published.first - datelineReach && filed.last <= published.last + datelineReach;
  const isSame = filed?.first === published.first && filed.last === published.last;
  return isNear && !isSame ? { kind: "dateline", days: filed } : { kind: "published", days: published };
}
