import type { Unit } from "./data/units.js";

const designators: Readonly<Record<Unit, { prefix: string; letter: string; per: number; half?: string }>> = {
  second: { prefix: "PT", letter: "S", per: 1 },
  minute: { prefix: "PT", letter: "M", per: 1, half: "30S" },
  hour: { prefix: "PT", letter: "H", per: 1, half: "30M" },
  day: { prefix: "P", letter: "D", per: 1, half: "T12H" },
  week: { prefix: "P", letter: "W", per: 1 },
  month: { prefix: "P", letter: "M", per: 1 },
  quarter: { prefix: "P", letter: "M", per: 3 },
  year: { prefix: "P", letter: "Y", per: 1, half: "6M" },
};

/** The ISO 8601 duration of so many units: `P3Y`, `PT24H`; halves in the next smaller unit (`P2Y6M`), other fractions as decimals. */
export function isoDuration(unit: Unit, amount: number): string {
  const { prefix, letter, per, half } = designators[unit];
  const count = amount * per;
  if (half === undefined || count % 1 !== 0.5) return `${prefix}${count}${letter}`;
  const whole = Math.floor(count);
  return `${prefix}${whole > 0 ? `${whole}${letter}` : ""}${half}`;
}
