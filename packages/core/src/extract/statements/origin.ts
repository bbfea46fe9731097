import type { Unit, UnitRange } from "./unit.js";

const participles = new Set(
  "obtained seen reviewed viewed examined published released leaked posted provided shared issued shown".split(" "),
);

/** Where words begin that tell whence an outlet has something: a memo *seen by the Courier*. `to` when there are none. */
export function originStart(units: readonly Unit[], { from, to }: UnitRange): number {
  for (let index = from + 1; index < to; index++) if (isOrigin(units, index)) return index;
  return to;
}

/** True at "obtained by", "seen by". */
export function isOrigin(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]?.lower;
  return participles.has(units[index]?.lower ?? "") && (next === "by" || next === "exclusively");
}
