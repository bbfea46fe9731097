import { SaidbyError } from "../error.js";
import type { Origin, PublicationDate } from "../schema/index.js";

const forms = [
  {
    precision: "instant",
    pattern: /^\d{4}-\d{2}-\d{2}[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?$/,
  },
  { precision: "day", pattern: /^\d{4}-\d{2}-\d{2}$/ },
  { precision: "month", pattern: /^\d{4}-\d{2}$/ },
  { precision: "year", pattern: /^\d{4}$/ },
] as const;

function isRealDay(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.slice(0, 10).split("-").map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** Reads an ISO 8601 date or instant; null when it is none, or a day that does not exist. */
export function readPublicationDate(value: string, origin: Origin): PublicationDate | null {
  const trimmed = value.trim();
  const form = forms.find(({ pattern }) => pattern.test(trimmed));
  return form && isRealDay(trimmed) ? { value: trimmed, precision: form.precision, origin } : null;
}

/** @throws SaidbyError `invalid-option` when the value is no ISO 8601 date. */
export function requirePublicationDate(value: string): PublicationDate {
  const date = readPublicationDate(value, "given");
  if (!date)
    throw new SaidbyError("invalid-option", `"${value}" is not a date: write it as 2026-03-12 or 2026-03-12T09:30:00Z`);
  return date;
}
