import type { FeedDate } from "../feed.js";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Zones by name: minutes east of Greenwich. Names that several zones share are of the one that writes in English most (RFC 822, then use). */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  sast: 120,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  awst: 480,
  acst: 570,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ndt: -150,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
};

const two = (value: number): string => String(value).padStart(2, "0");

/** Minutes east of Greenwich; null where the zone is not told, or not known. */
function zoneMinutes(zone: string): number | null {
  const clean = zone
    .toLowerCase()
    .replace(/^[ap]\.?m\.?\b|\(.*$/g, "")
    .trim();
  if (clean in zones) return zones[clean] ?? null;
  const offset = /^(?:gmt|utc|ut)?\s?([+-])(\d{1,2}):?(\d{2})?$/.exec(clean);
  if (!offset) return null;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  if (minutes > 14 * 60) return null;
  return offset[1] === "-" ? -minutes : minutes;
}

function zoneText(minutes: number | null): string {
  if (minutes === null) return "";
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The offset of a zone in ISO 8601 (`+02:00`, `Z`): `+0200`, `CEST`, `GMT+2`; null where the zone is not told, or not known. */
export function zoneOffset(zone: string): string | null {
  const minutes = zoneMinutes(zone);
  return minutes === null ? null : zoneText(minutes);
}

interface Parts {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
  time?: string | undefined;
  zone?: string | undefined;
}

/** Two digits are of 1970 to 2069, three are what year 2000 bugs left. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 70 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
}

/** The time of day in 24 hours; null when there is none. `half` begins with `am` or `pm` where the clock has 12. */
function timeText(time: string, half: string): string | null {
  const [hour = 99, minute = 99, second = 0] = time.split(":").map(Number);
  const [, meridiem] = /^([ap])\.?m\b/i.exec(half) ?? [];
  const hours = meridiem ? (hour % 12) + (meridiem.toLowerCase() === "p" ? 12 : 0) : hour;
  if (hours > 23 || minute > 59 || second > 60) return null;
  return `${two(hours)}:${two(minute)}:${two(Math.min(second, 59))}`;
}

function toDate({ year, month, day, time, zone = "" }: Parts): FeedDate | null {
  if (year < 1000 || year > 9999) return null;
  if (month === undefined) return { value: String(year), precision: "year" };
  if (month < 1 || month > 12) return null;
  const yearMonth = `${year}-${two(month)}`;
  if (day === undefined) return { value: yearMonth, precision: "month" };
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const clock = time === undefined ? null : timeText(time, zone);
  const date = `${yearMonth}-${two(day)}`;
  return clock === null
    ? { value: date, precision: "day" }
    : { value: `${date}T${clock}${zoneText(zoneMinutes(zone))}`, precision: "instant" };
}

const number = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Forms of dates in feeds, the surest first; each pattern is anchored and without nested repeats. */
const forms: readonly { pattern: RegExp; read: (found: RegExpExecArray) => Parts }[] = [
  {
    // ISO 8601 and W3CDTF, also with a space, a comma or spaces around the zone.
    pattern:
      /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T\s,]{1,3}(\d{1,2}:\d{1,2}(?::\d{1,2})?)(?:[.,]\d{1,9})?\s?(.{0,24}))?)?)?$/i,
    read: ([, year = "", month, day, time, zone]) => ({
      year: Number(year),
      month: number(month),
      day: number(day),
      time,
      zone,
    }),
  },
  {
    pattern: /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(.{0,8}))?$/i,
    read: ([, year = "", month, day, hour, minute, second = "00", zone]) => ({
      year: Number(year),
      month: number(month),
      day: number(day),
      time: hour === undefined ? undefined : `${hour}:${minute}:${second}`,
      zone,
    }),
  },
  {
    // RFC 822 and 850, the day of the week passed over, whatever language it is in.
    pattern:
      /^(?:[^\d\s,.]{2,12}\.?,?\s{0,3})?(\d{1,2})[\s-]{1,3}([a-z]{3,9})\.?,?[\s-]{1,3}(\d{2,4}),?(?:\s{1,3}(\d{1,2}:\d{1,2}(?::\d{1,2})?)(?:\.\d{1,9})?\s{0,3}(.{0,24}))?$/i,
    read: ([, day, month = "", year = "", time, zone]) => ({
      year: fullYear(year),
      month: monthOf(month),
      day: number(day),
      time,
      zone,
    }),
  },
  {
    // asctime, and dates as Americans write them.
    pattern:
      /^(?:[a-z]{3,9},?\s{1,3})?([a-z]{3,9})\.?\s{1,3}(\d{1,2}),?\s{1,3}(?:(\d{1,2}:\d{1,2}(?::\d{1,2})?)\s{1,3}(?:([a-z]{2,5})\s{1,3})?(\d{4})|(\d{4})(?:,?\s{1,3}(\d{1,2}:\d{1,2}(?::\d{1,2})?)\s{0,3}(.{0,24}))?)$/i,
    read: ([, month = "", day, time, zone, year, laterYear, laterTime, laterZone]) => ({
      year: Number(year ?? laterYear),
      month: monthOf(month),
      day: number(day),
      time: time ?? laterTime,
      zone: zone ?? laterZone,
    }),
  },
];

/** Longest date that is looked at. */
const longestDate = 60;

/**
 * Reads a date of a feed: RFC 822 with its many mistakes, ISO 8601, asctime. The zone is kept as told; a zone of no known name leaves the time
 * without one. Null when it is no date, or a day there never was.
 */
export function feedDate(text: string): FeedDate | null {
  const clean = text.replace(/\s+/g, " ").trim();
  if (clean.length > longestDate) return null;
  for (const { pattern, read } of forms) {
    const found = pattern.exec(clean);
    const date = found && toDate(read(found));
    if (date) return date;
  }
  return null;
}
