import type { NameDocument, NameRow, NameSpan, NameType, TaggedSentence } from "./name-row.ts";
import { nameTypes } from "./name-row.ts";

const closers = new Set([
  ...[".", ",", ":", ";", "?", "!", "%", ")", "]", "}", "”", "’", "»", "…", "''", "/"],
  ..."'s 're 've 'll 'd 'm n't ’s ’re ’ve ’ll ’d ’m n’t 'S".split(" "),
]);
const openers = new Set(["(", "[", "{", "“", "‘", "«", "$", "£", "€", "#", "``", "/", "@"]);
const straightQuotes = new Set(['"', "'"]);
const months = new Set(
  "January February March April May June July August September October November December".split(" "),
);
const wordEdge = /^[\p{L}\p{N}].*$|^[\p{L}\p{N}]$/u;

/** A hyphen that stands for a dash between clauses, behind a dateline: “5 November - Officials”, “(Agency) - Officials”. */
function isDash(tokens: readonly string[], at: number): boolean {
  const before = tokens[at - 1] ?? "";
  const after = tokens[at + 1] ?? "";
  if (!wordEdge.test(before) || !wordEdge.test(after)) return true;
  return months.has(before) && /^\p{Lu}/u.test(after);
}

/** For each word whether a blank stands before it. */
function blanks({ t: tokens }: TaggedSentence): boolean[] {
  let joined = true;
  const open = new Map<string, boolean>();
  return tokens.map((token, at) => {
    let before = !joined && !closers.has(token);
    joined = openers.has(token);
    if (straightQuotes.has(token)) {
      const isOpen = open.get(token) ?? false;
      // An apostrophe with nothing to close is the end of a plural possessive.
      const owner =
        token === "'" && !isOpen && /s$/.test(tokens[at - 1] ?? "") && !tokens.slice(at + 1).includes(token);
      if (isOpen || owner) before = false;
      else joined = true;
      if (!owner) open.set(token, !isOpen);
    } else if (token === "-" && !isDash(tokens, at)) {
      before = false;
      joined = true;
    }
    return before;
  });
}

function isNameType(type: string): type is NameType {
  return (nameTypes as readonly string[]).includes(type);
}

/** True when a sentence ends as one: titles, labels and datelines do not, and stand on a line of their own. */
function isClosed({ t: tokens }: TaggedSentence): boolean {
  return tokens.slice(-3).some((token) => /[.?!]$/.test(token));
}

/**
 * Puts the words of a data set together to the text they were most likely cut from: marks close up to the words they belong to, straight quotation marks open and
 * close by turns, a hyphen joins its neighbours unless one of them is no word or it follows a month (“5 November - Officials”). Sentences
 * follow one another on one line, but one without a full stop, a question or exclamation mark has a line of its own, as the data do not tell paragraphs.
 * Nothing looks at the tags.
 */
export function toDocument(row: NameRow): NameDocument {
  const names: NameSpan[] = [];
  let text = "";
  row.s.forEach((sentence, index) => {
    if (index > 0) text += isClosed(row.s[index - 1] ?? sentence) && isClosed(sentence) ? " " : "\n";
    const spaced = blanks(sentence);
    let open: NameSpan | null = null;
    sentence.t.forEach((token, at) => {
      if (spaced[at]) text += " ";
      const start = text.length;
      text += token;
      const [mark = "", type = ""] = (sentence.y[at] ?? "O").split("-");
      if (mark === "I" && open?.type === type) {
        open.end = text.length;
        return;
      }
      open = isNameType(type) ? { start, end: text.length, type } : null;
      if (open) names.push(open);
    });
  });
  return { id: row.id, text, names };
}
