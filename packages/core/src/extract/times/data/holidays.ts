/** How the day of a holiday is found in a year. Weekday 0 is Monday; `nth` -1 is the last; `plus` adds days. */
export type HolidayRule =
  | { type: "fixed"; month: number; day: number }
  | { type: "weekday"; month: number; weekday: number; nth: number; plus?: number }
  | { type: "easter"; plus: number };

/** A holiday by its words in lower case, without apostrophes, and whether they name a day even without a preposition. */
export interface Holiday {
  words: readonly string[];
  rule: HolidayRule;
  plain: boolean;
}

const thanksgiving = { type: "weekday", month: 11, weekday: 3, nth: 4 } as const;
const fixed = (month: number, day: number): HolidayRule => ({ type: "fixed", month, day });
const easter = (plus: number): HolidayRule => ({ type: "easter", plus });
const nth = (month: number, weekday: number, number: number): HolidayRule => ({
  type: "weekday",
  month,
  weekday,
  nth: number,
});

// Public calendars; the movable Christian feasts by the Gregorian Easter. Lunar feasts are left out: no table of ours gives their days.
const rows: readonly [string, HolidayRule, "plain"?][] = [
  ["christmas", fixed(12, 25), "plain"],
  ["christmas day", fixed(12, 25)],
  ["christmas eve", fixed(12, 24)],
  ["boxing day", fixed(12, 26)],
  ["new years", fixed(1, 1), "plain"],
  ["new years day", fixed(1, 1)],
  ["new years eve", fixed(12, 31)],
  ["valentines day", fixed(2, 14)],
  ["st patricks day", fixed(3, 17)],
  ["april fools day", fixed(4, 1)],
  ["earth day", fixed(4, 22)],
  ["anzac day", fixed(4, 25)],
  ["may day", fixed(5, 1)],
  ["cinco de mayo", fixed(5, 5)],
  ["juneteenth", fixed(6, 19)],
  ["canada day", fixed(7, 1)],
  ["independence day", fixed(7, 4)],
  ["fourth of july", fixed(7, 4)],
  ["july fourth", fixed(7, 4)],
  ["bastille day", fixed(7, 14)],
  ["halloween", fixed(10, 31), "plain"],
  ["bonfire night", fixed(11, 5)],
  ["veterans day", fixed(11, 11)],
  ["armistice day", fixed(11, 11)],
  ["remembrance day", fixed(11, 11)],
  ["inauguration day", fixed(1, 20)],
  ["martin luther king jr day", nth(1, 0, 3)],
  ["martin luther king day", nth(1, 0, 3)],
  ["presidents day", nth(2, 0, 3)],
  ["memorial day", nth(5, 0, -1)],
  ["labor day", nth(9, 0, 1)],
  ["columbus day", nth(10, 0, 2)],
  ["election day", { type: "weekday", month: 11, weekday: 0, nth: 1, plus: 1 }],
  ["thanksgiving", thanksgiving, "plain"],
  ["thanksgiving day", thanksgiving],
  ["black friday", { ...thanksgiving, plus: 1 }],
  ["cyber monday", { ...thanksgiving, plus: 4 }],
  ["mardi gras", easter(-47)],
  ["shrove tuesday", easter(-47)],
  ["ash wednesday", easter(-46)],
  ["palm sunday", easter(-7)],
  ["maundy thursday", easter(-3)],
  ["good friday", easter(-2)],
  ["easter", easter(0), "plain"],
  ["easter sunday", easter(0)],
  ["easter monday", easter(1)],
  ["ascension day", easter(39)],
  ["pentecost", easter(49), "plain"],
];

const all: Holiday[] = rows.map(([name, rule, plain]) => ({ words: name.split(" "), rule, plain: plain === "plain" }));

/** Holidays by their first word, the longest name first. "Plain" ones need a preposition: "Christmas shopping" is no day. */
export const holidaysByFirstWord: ReadonlyMap<string, readonly Holiday[]> = new Map(
  [...new Set(all.map((holiday) => holiday.words[0] ?? ""))].map((first) => [
    first,
    all.filter(({ words }) => words[0] === first).toSorted((a, b) => b.words.length - a.words.length),
  ]),
);
