import { isDigit, isLetter, isUpper } from "../../../text/chars.js";
import { collapse } from "../survey/collapse.js";
import { roleWords, wideRoles } from "./author-words.js";
import { cutParts, dropDegrees, dropLead } from "./name-parts.js";

const longestName = 60;
const mostWords = 6;
const mostDigits = 3;

/** Reads the names out of a field for authors: "By Jane Doe and John Roe, Staff Writers". Addresses, roles, dates and sentences are none. */
export function splitNames(value: string): string[] {
  const text = collapse(value);
  if (text.includes("://") || text.startsWith("www.")) return [];
  return [...new Set(cutParts(dropLead(text)).flatMap((part) => cleanName(part) ?? []))];
}

function cleanName(part: string): string | null {
  const bare = dropLead(part.trim())
    .replace(/\s?[([（【].*$/, "")
    .replace(/^[\s"'“”‘’:.@–—-]+|[\s"'“”:–—-]+$/g, "");
  const words = dropDegrees(bare.split(" "));
  const name = words.join(" ").replace(wideRoles, "").trim();
  if (name.length < 2 || name.length > longestName || words.length > mostWords) return null;
  if (/@|\.(?:html?|php)$/.test(name) || count(name, isLetter) === 0 || count(name, isDigit) > mostDigits) return null;
  return isRole(words) ? null : name;
}

/** "Staff Writer", "chief reporter": roles without a person. */
function isRole(words: readonly string[]): boolean {
  const isRoleWord = (word: string): boolean => roleWords.has(word.toLowerCase().replace(/[.,]$/, ""));
  if (words.every(isRoleWord)) return true;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return words.length > 1 && isRoleWord(last) && !isUpper(first.charCodeAt(0));
}

function count(text: string, is: (code: number) => boolean): number {
  let found = 0;
  for (let index = 0; index < text.length; index++) if (is(text.charCodeAt(index))) found++;
  return found;
}
