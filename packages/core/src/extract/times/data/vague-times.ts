/** Which side of publication a time lies on that its words do not tell. */
export type Side = "past" | "present" | "future";

/** An expression in lower case, and the word that must stand in front of it, if any. */
export interface VagueTime {
  words: readonly string[];
  before: string | null;
  /** Null where it lies after what was told before. */
  side: Side | null;
}

// What TIMEX3 values as PAST_REF, PRESENT_REF and FUTURE_REF; own list. A word in brackets stands in front and is not part of it.
const rows: readonly [Side | null, string][] = [
  ["past", "recently"],
  ["past", "lately"],
  ["past", "in recent times"],
  ["past", "(in) the past"],
  [null, "afterwards"],
  [null, "afterward"],
  ["present", "these days"],
  ["present", "now"],
  ["present", "nowadays"],
  ["present", "currently"],
  ["present", "at present"],
  ["present", "at the moment"],
  ["present", "right now"],
  ["future", "near future"],
  ["future", "foreseeable future"],
  ["future", "(the) future"],
  ["future", "(in) future"],
];

const all: VagueTime[] = rows.map(([side, row]) => {
  const words = row.split(" ");
  const bracketed = words[0]?.startsWith("(") ? words.shift() : undefined;
  return { words, before: bracketed?.slice(1, -1) ?? null, side };
});

/** Words that only say "at present", as written in lower case: nothing is dated by them. */
export const presentTimes: ReadonlySet<string> = new Set(
  all.filter(({ side }) => side === "present").map(({ words }) => words.join(" ")),
);

/** Vague times by their first word. */
export const vagueTimes: ReadonlyMap<string, readonly VagueTime[]> = new Map(
  [...new Set(all.map(({ words }) => words[0] ?? ""))].map((first) => [
    first,
    all.filter(({ words }) => words[0] === first),
  ]),
);
