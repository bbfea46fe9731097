/** Number words up to nineteen; own table. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  [
    "zero one two three four five six seven eight nine ten",
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ]
    .join(" ")
    .split(" ")
    .map((word, value) => [word, value]),
);

/** The tens: "twenty", "twenty-four". */
export const tens: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, (index + 2) * 10]),
);

/** Words that multiply: "a dozen years", "two hundred years". */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
]);

/** Ordinals of quarters, halves and centuries. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, index) => [word, index + 1]),
);

/** "The nineties" as a decade of the twentieth century. */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  "twenties thirties forties fifties sixties seventies eighties nineties"
    .split(" ")
    .map((word, index) => [word, 1920 + index * 10]),
);

/** Words for a number that is not told: the value of such a time is unknown. */
export const vagueNumbers: ReadonlySet<string> = new Set(["several", "some", "many", "few", "various", "numerous"]);
