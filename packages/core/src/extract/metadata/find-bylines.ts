import type { Byline, Span } from "../../schema/index.js";
import { at, splitWords, type Words } from "../times/words.js";
import { agencies } from "./data/agencies.js";
import { nameParticles, roleHeads } from "./data/labels.js";

const maxParagraphs = 5;
const maxLine = 140;
const leads = new Set([
  "interview",
  "story",
  "reporting",
  "words",
  "text",
  "report",
  "reported",
  "written",
  "photographs",
]);
const nameMarks = new Set([".", "-", "'"]);

/** The end of a person's name: two to five capitalised words with their initials, particles and hyphens; `single` allows one word. */
function nameEnd(words: Words, index: number): number | null {
  let end = index;
  let capitals = 0;
  while (end < index + 9) {
    const { word, upper, gap } = at(words, end);
    const next = at(words, end + 1);
    const isParticle = end > index && nameParticles.has(word) && (next.upper || nameParticles.has(next.word));
    const isMark = end > index && nameMarks.has(word) && !gap && (word === "." ? isInitial(words, end) : !next.gap);
    if (!isParticle && !isMark && !(upper && /^[^\d]/.test(word))) break;
    if (upper) capitals++;
    end++;
  }
  return capitals >= 2 && capitals <= 6 ? end : null;
}

/** True for the full stop behind an initial or "Jr". */
function isInitial(words: Words, index: number): boolean {
  const { word } = at(words, index - 1);
  return word.length === 1 || word === "jr" || word === "sr" || word === "st";
}

function nameSpan(words: Words, start: number, end: number): Span {
  return { start: at(words, start).start, end: at(words, end - 1).end };
}

/** The words behind the names when they are a role: ", Staff Writer", "| City desk". */
function readRole(text: string, words: Words, index: number): { role: string; plural: boolean } | null {
  if (![",", "|", "–", "•", "/"].includes(at(words, index).word)) return null;
  const rest = words.slice(index + 1);
  const last = rest.at(-1);
  if (!rest[0] || !last || rest.length > 8) return null;
  const role = text.slice(rest[0].start, last.end);
  const head = rest.findLast(({ word }) => roleHeads.has(word))?.word;
  return head || agencies.has(role.toLowerCase()) ? { role, plural: head?.endsWith("s") ?? true } : null;
}

function readNames(text: string, words: Words, index: number): Byline[] {
  const names: Span[] = [];
  let end = index;
  for (let start = index; names.length < 8; ) {
    const found = nameEnd(words, start);
    if (found === null) break;
    const span = nameSpan(words, start, found);
    // In "Jane Doe, Staff Writer" the second is no name, and in "By Staff Reporter" the first.
    const isRole = words.slice(start, found).some(({ word }) => roleHeads.has(word));
    if (isRole || agencies.has(text.slice(span.start, span.end).toLowerCase())) break;
    names.push(span);
    end = found;
    const join = at(words, end).word;
    if (join === "and" || join === "&") start = end + 1;
    else if (join === ",") start = at(words, end + 1).word === "and" ? end + 2 : end + 1;
    else break;
  }
  const role = readRole(text, words, end);
  return names.map((span, position) => {
    const takesRole = role && (role.plural || position === names.length - 1);
    return { name: text.slice(span.start, span.end), ...(takesRole && { role: role.role }), origin: "text", span };
  });
}

/** A line that is a sentence is no byline: "By Friday the roads were open." */
function isSentence(words: Words): boolean {
  const last = words.length - 1;
  return '.?!”"'.includes(at(words, last).word) && !isInitial(words, last);
}

function readLine(text: string, line: Span): Byline[] {
  if (line.end - line.start > maxLine) return [];
  const words = splitWords(text, line.start, line.end);
  if (isSentence(words)) return [];
  const by = leads.has(at(words, 0).word) ? 1 : 0;
  if (at(words, by).word === "by") return readNames(text, words, by + 1);
  // Without "By" only a role behind the name tells that it is the author's.
  const names = readNames(text, words, 0);
  return names.at(-1)?.role ? names : [];
}

/** Finds the authors in the lines above the report: "By Jane Doe and John Roe", "Felicity Aldous, Political Correspondent". Offsets are UTF-16. */
export function findBylines(text: string, paragraphs: readonly Span[]): Byline[] {
  for (const paragraph of paragraphs.slice(0, maxParagraphs)) {
    const bylines = readLine(text, paragraph);
    if (bylines.length > 0) return bylines;
  }
  return [];
}
