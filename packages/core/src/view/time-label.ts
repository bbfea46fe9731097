import type { PublicationDate, Time } from "../schema/index.js";

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const partPattern = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})\S*)?([~?%])?$/;

/** One EDTF date: “2025-11-27” gives “Thu 27 Nov”; the year is left out when it is `impliedYear`. Null when it is no such date. */
function dateLabel(value: string, impliedYear: string | null): string | null {
  const match = partPattern.exec(value);
  if (!match) return null;
  const [, year = "", month, day, clock, doubt] = match;
  const monthName = month === undefined ? undefined : months[Number(month) - 1];
  if (month !== undefined && monthName === undefined) return null;
  const parts: string[] = [];
  if (doubt) parts.push("about");
  if (day !== undefined) {
    const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
    parts.push(weekdays[weekday] ?? "", String(Number(day)));
  }
  if (monthName) parts.push(monthName);
  if (!monthName || year !== impliedYear) parts.push(year);
  if (clock) parts.push(clock);
  return parts.join(" ");
}

/**
 * A time for people: “Thu 27 Nov”, “Nov 2024”, “1991”, “Mon 1 Sep – Fri 5 Sep”; the words of the text where its value is not known or is
 * no date. No locale, no clock.
 * @param published Leaves out the year where it is the year of publication.
 */
export function timeLabel(
  time: Pick<Time, "text" | "value">,
  published: Pick<PublicationDate, "value"> | null = null,
): string {
  const impliedYear = published?.value.slice(0, 4) ?? null;
  const labels = (time.value ?? "").split("/").map((part) => dateLabel(part, impliedYear));
  return labels.some((label) => label === null) ? time.text : labels.join(" – ");
}

/** A publication date for people: “Thu 27 Nov 2025”. */
export function publishedLabel(published: Pick<PublicationDate, "value">): string {
  return dateLabel(published.value.replace(" ", "T"), null) ?? published.value;
}
