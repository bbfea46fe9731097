import { maxInputBytes } from "@org/core";
import { webLink } from "../reader/web-link";

const megabyte = 1_000_000;

function megabytes(bytes: number): string {
  return `${(bytes / megabyte).toFixed(1)} MB`;
}

/** Why a text of this size is not read, or null. */
export function sizeProblem(what: string, bytes: number): string | null {
  if (bytes <= maxInputBytes) return null;
  return `${what} has ${megabytes(bytes)}, and the limit is ${megabytes(maxInputBytes)}: split it, one article at a time.`;
}

/** Why a file is not read, before its bytes are looked at, or null. */
export function fileProblem({ name, size }: Pick<File, "name" | "size">): string | null {
  if (size === 0) return `“${name}” is empty: choose a file with an article in it.`;
  return sizeProblem(`“${name}”`, size);
}

/** Why a pasted text is not read, or null. */
export function textProblem(text: string): string | null {
  if (text.trim() === "")
    return "There is nothing to read yet: give an address, or paste the text of an article, first.";
  // No text is shorter in UTF-8 than it is long, so most need not be measured.
  return text.length * 3 <= maxInputBytes ? null : sizeProblem("The text", new Blob([text]).size);
}

/** Why a date field is not read, or null. An incomplete date has no value, but the browser says that it is bad input. */
export function dateProblem({ value, validity }: Pick<HTMLInputElement, "value" | "validity">): string | null {
  if (!validity.badInput && (value === "" || /^\d{4}-\d{2}-\d{2}$/.test(value))) return null;
  return "The publication date is not complete: give day, month and year, or leave it empty.";
}

/** Longest address that the site takes. */
export const longestAddress = 4096;

/** The address in what was written or pasted as one, with https where no scheme stands; null when it is none. */
export function readAddress(text: string): string | null {
  const words = text.trim();
  if (words === "" || words.length > longestAddress || /\s/.test(words)) return null;
  const named = /^[a-z][a-z0-9+.-]*:\/\//i.test(words) ? words : `https://${words}`;
  const link = webLink(named);
  return link && /[.:]|^localhost$/.test(link.host) ? link.href : null;
}
