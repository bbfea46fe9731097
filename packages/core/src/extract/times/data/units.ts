/** A unit of time that words can count. */
export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year";

/** What a unit word stands for: so many of a unit of the calendar. */
export interface UnitWord {
  unit: Unit;
  times: number;
}

const one = (unit: Unit): UnitWord => ({ unit, times: 1 });

/** Unit words in the singular; own table. "Second" is left out: alone it is an ordinal. */
export const singularUnits: ReadonlyMap<string, UnitWord> = new Map([
  ["minute", one("minute")],
  ["hour", one("hour")],
  ["day", one("day")],
  ["week", one("week")],
  ["fortnight", { unit: "week", times: 2 }],
  ["month", one("month")],
  ["quarter", one("quarter")],
  ["year", one("year")],
  ["decade", { unit: "year", times: 10 }],
  ["century", { unit: "year", times: 100 }],
]);

/** Unit words in the plural. */
export const pluralUnits: ReadonlyMap<string, UnitWord> = new Map([
  ["seconds", one("second")],
  ["minutes", one("minute")],
  ["hours", one("hour")],
  ["days", one("day")],
  ["nights", one("day")],
  ["weeks", one("week")],
  ["months", one("month")],
  ["quarters", one("quarter")],
  ["years", one("year")],
  ["decades", { unit: "year", times: 10 }],
  ["centuries", { unit: "year", times: 100 }],
]);

/** Adverbs and adjectives of repetition, with the unit after which they repeat. */
export const repetitions: ReadonlyMap<string, UnitWord> = new Map([
  ["hourly", one("hour")],
  ["daily", one("day")],
  ["nightly", one("day")],
  ["weekly", one("week")],
  ["fortnightly", { unit: "week", times: 2 }],
  ["monthly", one("month")],
  ["quarterly", one("quarter")],
  ["yearly", one("year")],
  ["annually", one("year")],
]);
