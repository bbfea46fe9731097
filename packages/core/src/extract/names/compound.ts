import { isUpper } from "../../text/chars.js";

/** Length of the name that a compound begins with, as in “London-based”, or 0: “Galbraith-Webb” is a name as a whole. */
export function compoundHead(text: string): number {
  const hyphen = text.lastIndexOf("-");
  if (hyphen <= 1 || hyphen === text.length - 1 || !isUpper(text.charCodeAt(0))) return 0;
  const tail = text.charCodeAt(hyphen + 1);
  return tail >= 97 && tail <= 122 && !particles.has(text.slice(hyphen + 1)) ? hyphen : 0;
}

/** Small last parts of names: Jean-le-, Port-au-. */
const particles = new Set(["au", "de", "la", "le", "sur", "en"]);

const articles = ["al-", "el-", "as-", "ad-", "ul-"];

/** True for a name written with a small article before its capital: al-Farsi. */
export function isArticleName(text: string): boolean {
  return isUpper(text.charCodeAt(3)) && articles.includes(text.slice(0, 3));
}

/** True for an adjective made of a name and a word: London-based, Russian-led. */
export function isCompound(text: string): boolean {
  return compoundHead(text) > 0;
}
