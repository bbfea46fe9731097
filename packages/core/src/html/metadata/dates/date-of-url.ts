import { type DateReading, readDate } from "./read-date.js";

const dayInPath =
  /[/_-](?<year>20\d\d|199\d)[/_-]?(?<month>0[1-9]|1[0-2]|[1-9](?=[/_-]))[/_-]?(?<day>0[1-9]|[12]\d|3[01]|[1-9](?=[/_-]))(?=[/_.-]|$|[a-z])/;

const longestUrl = 1000;

/** The day in an address: `/2023/12/21/`, `-20231221`, `/2023-12-21-`. */
export function dateOfUrl(url: string): DateReading | null {
  const end = url.search(/[?#]/);
  const found = dayInPath.exec(url.slice(0, end < 0 ? longestUrl : Math.min(end, longestUrl)));
  return found?.groups ? readDate(`${found.groups.year}-${found.groups.month}-${found.groups.day}`, "day-first") : null;
}
