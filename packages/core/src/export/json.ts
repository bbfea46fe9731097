import type { Article } from "../schema/index.js";

/** Characters that JSON may hold as they are but a terminal may act on: DEL, C1, line separators, bidirectional controls. */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A value as JSON that is inert when it is shown: every control character is escaped, and parsing gives the value back exactly. */
export function inertJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(unsafe, escapeUnit);
}

/** A record as one line of NDJSON, with its line feed. Lossless. */
export function toNdjson(article: Article): string {
  return `${inertJson(article)}\n`;
}

/** Records as indented JSON: one record as an object, more as an array. Lossless. */
export function toJson(articles: readonly Article[]): string {
  return `${inertJson(articles.length === 1 ? articles[0] : articles, 2)}\n`;
}
