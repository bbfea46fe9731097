/** Whole days, both ends included, as ISO 8601 days. */
export interface Period {
  earliest: string;
  latest: string;
}

function formatDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** So many whole months from this one on. */
function months(year: number, month: number, count: number): Period {
  const monthsToLast = month - 2 + count;
  const lastYear = year + Math.floor(monthsToLast / 12);
  const lastMonth = (monthsToLast % 12) + 1;
  // Day 0 of a month is the last day of the month before.
  const lastDay = new Date(Date.UTC(lastYear, lastMonth, 0)).getUTCDate();
  return { earliest: formatDay(year, month, 1), latest: formatDay(lastYear, lastMonth, lastDay) };
}

function isoWeek(year: number, week: number, from: number, to: number): Period {
  // 4 January is always in week 1, and weeks begin on Monday.
  const weekday = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7;
  const monday = 4 - weekday + (week - 1) * 7;
  const day = (offset: number): string => new Date(Date.UTC(year, 0, monday + offset)).toISOString().slice(0, 10);
  return { earliest: day(from), latest: day(to) };
}

/** First month of a season by its letters in TIMEX3; winter belongs to the year it begins in. */
const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 };

/** First month and length of the codes that EDTF puts in the place of the month (level 1 seasons, level 2 quarters and halves). */
const edtfCodes: Readonly<Record<number, readonly [month: number, count: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

interface Form {
  pattern: RegExp;
  read: (parts: string[]) => Period | null;
}

const forms: readonly Form[] = [
  {
    pattern: /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/,
    read: ([year, month, day]) => {
      const written = `${year}-${month}-${day}`;
      return { earliest: written, latest: written };
    },
  },
  {
    pattern: /^(\d{4})-(\d{2})$/,
    read: ([year, code]) => {
      const number = Number(code);
      const [month, count] = edtfCodes[number] ?? [number, 1];
      return month >= 1 && month <= 12 ? months(Number(year), month, count) : null;
    },
  },
  { pattern: /^(\d{4})$/, read: ([year]) => months(Number(year), 1, 12) },
  { pattern: /^(\d{3})X?$/, read: ([decade]) => months(Number(decade) * 10, 1, 120) },
  { pattern: /^(\d{2})(?:XX)?$/, read: ([century]) => months(Number(century) * 100, 1, 1200) },
  { pattern: /^(\d{4})-Q([1-4])$/, read: ([year, quarter]) => months(Number(year), Number(quarter) * 3 - 2, 3) },
  { pattern: /^(\d{4})-H([12])$/, read: ([year, half]) => months(Number(year), Number(half) * 6 - 5, 6) },
  {
    pattern: /^(\d{4})-(SP|SU|FA|AU|WI)$/,
    read: ([year, season]) => months(Number(year), seasonMonths[season ?? ""] ?? 1, 3),
  },
  { pattern: /^(\d{4})-W(\d{2})$/, read: ([year, week]) => isoWeek(Number(year), Number(week), 0, 6) },
  { pattern: /^(\d{4})-W(\d{2})-WE$/, read: ([year, week]) => isoWeek(Number(year), Number(week), 5, 6) },
];

/**
 * The days of a value of EDTF (levels 0 and 1, quarters and halves of level 2) or TIMEX3 (dates, weeks, quarters, seasons); a time of day
 * counts as its day. Null for durations, sets, vague references and anything open.
 */
export function periodOf(value: string): Period | null {
  const plain = value.replace(/[~?%]/g, "");
  const slash = plain.indexOf("/");
  if (slash >= 0) {
    const from = periodOf(plain.slice(0, slash));
    const to = periodOf(plain.slice(slash + 1));
    return from && to ? { earliest: from.earliest, latest: to.latest } : null;
  }
  for (const { pattern, read } of forms) {
    const found = pattern.exec(plain);
    if (found) return read(found.slice(1));
  }
  return null;
}

/** True when both are the same days. */
export function samePeriod(a: Period | null, b: Period | null): boolean {
  return a !== null && b !== null && a.earliest === b.earliest && a.latest === b.latest;
}
