import type { DayOrder } from "./read-date.js";

/** Languages and regions that write the month first; elsewhere the day stands first. */
const monthFirst: ReadonlySet<string> = new Set(["en", "en-us", "en-ph", "es-us", "fil", "en-bz"]);

/** The order of day and month in the numeric dates of a page, by its language tag (BCP 47). English without a region is read as American. */
export function dayOrderOf(language: string | null): DayOrder {
  return language !== null && monthFirst.has(language.toLowerCase().replace("_", "-")) ? "month-first" : "day-first";
}
