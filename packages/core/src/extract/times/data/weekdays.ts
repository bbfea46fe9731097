/** Names of weekdays; own table. 0 is Monday, as in ISO 8601 weeks. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ["monday", 0],
  ["tuesday", 1],
  ["wednesday", 2],
  ["thursday", 3],
  ["friday", 4],
  ["saturday", 5],
  ["sunday", 6],
]);

/** Plurals: "on Mondays" is a set. */
export const pluralWeekdays: ReadonlyMap<string, number> = new Map(
  [...weekdays].map(([name, weekday]) => [`${name}s`, weekday]),
);

/** Abbreviations, read only in front of a date ("Fri., Nov. 28"): "sat" and "Sun" are other words. */
export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ["mon", 0],
  ["tue", 1],
  ["tues", 1],
  ["wed", 2],
  ["thu", 3],
  ["thur", 3],
  ["thurs", 3],
  ["fri", 4],
  ["sat", 5],
  ["sun", 6],
]);
