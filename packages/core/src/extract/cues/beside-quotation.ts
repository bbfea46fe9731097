import type { Unit } from "../statements/unit.js";

/** How far from its quotation a common verb may stand, in units: “…,” the old man went on. */
const nearby = 8;

/** True for a verb near a quotation of its sentence, or before the colon that announces one. */
export function isBesideQuotation(units: readonly Unit[], index: number): boolean {
  // "She continued:" announces the quotation of the next paragraph.
  if (units.at(-1)?.lower === ":" && units.length - index <= nearby) return true;
  for (let at = Math.max(0, index - nearby); at < Math.min(units.length, index + nearby); at++)
    if (units[at]?.quote) return true;
  return false;
}
