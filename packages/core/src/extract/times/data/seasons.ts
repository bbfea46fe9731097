/** Seasons as the northern press means them; the number is the EDTF season code (ISO 8601-2: 21 spring … 24 winter). */
export const seasons: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

/** First month of each season (meteorological). Winter belongs to the year it begins in. */
export const seasonStart: ReadonlyMap<number, number> = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
]);
