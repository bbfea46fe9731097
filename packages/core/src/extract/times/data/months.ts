/** Names of months and their abbreviations as English news writes them (AP and ISO styles); own table. 1 is January. */
export const months: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["february", 2],
  ["march", 3],
  ["april", 4],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["august", 8],
  ["september", 9],
  ["october", 10],
  ["november", 11],
  ["december", 12],
]);

/** Abbreviations count only beside a day or a year, or with their full stop: "Mar", "Dec" and "Jan" are also names. */
export const shortMonths: ReadonlyMap<string, number> = new Map([
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sept", 9],
  ["sep", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

/** Months that are also verbs, given names or surnames: alone they need a preposition or "last" in front. */
export const ambiguousMonths: ReadonlySet<string> = new Set(["march", "april", "may", "june", "august"]);
