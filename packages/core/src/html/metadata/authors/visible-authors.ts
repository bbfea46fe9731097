import { agencies } from "../../../extract/metadata/data/agencies.js";
import type { Candidate } from "../candidate.js";
import { type HeadlinePlace, isOwn } from "../headline-place.js";
import type { Line } from "../survey/line.js";
import { region } from "../survey/regions.js";
import type { Survey } from "../survey/survey.js";
import { authorWeights } from "./author-places.js";
import { bylineLeads, inlineLeads } from "./author-words.js";
import { readAccount, readByline } from "./read-byline.js";

/** Lines above and below the headline in which the authors stand; without a headline, so many from the top. */
const above = 12;
const below = 30;
const fromTop = 150;
/** A line that is only a name stands right under the headline. */
const rightBelow = 8;
const longestLine = 200;
const longestNameLine = 100;
/** Words in front of "by". */
const longestPrefix = 8;

const leads = new Set(bylineLeads);

interface Place {
  line: Line;
  next: Line | undefined;
}

/** Authors told by the visible words near the headline: "By Jane Doe", "Posted on 3 May by jane", a line that is only a name beside a date. */
export function visibleAuthors({ lines }: Survey, head: HeadlinePlace): Candidate<string[]>[] {
  const linesIn = (from: number, to: number): Place[] =>
    lines.slice(Math.max(0, from), Math.max(0, to)).flatMap((line, offset) => {
      const index = Math.max(0, from) + offset;
      const isRead = line.text.length <= longestLine && isOwn(head, line.regions, index) && !/^h[1-6]$/.test(line.tag);
      return isRead ? [{ line, next: lines[index + 1] }] : [];
    });
  const near = [
    ...linesIn(head.line, head.line + (head.line < 0 ? fromTop : below)),
    ...linesIn(head.line - above, head.line),
  ];
  const told = firstOf(near, ({ line, next }) => behindLead(line, next));
  const under = linesIn(head.line + 1, head.line + rightBelow).filter(
    ({ line }) => line.text.length <= longestNameLine,
  );
  const agency = firstOf(under, ({ line }) => (agencies.has(line.text.toLowerCase()) ? [line.text] : []));
  const alone = firstOf(under, ({ line }) => bareName(line));
  const { visible } = authorWeights;
  return [
    { value: told, origin: "text", where: "by line", weight: visible["by line"] },
    { value: agency, origin: "text", where: "agency line", weight: visible["agency line"] },
    { value: alone, origin: "text", where: "name line", weight: visible["name line"] },
  ];
}

/** The names of the first place that has some. */
function firstOf(places: readonly Place[], read: (place: Place) => string[]): string[] {
  for (const place of places) {
    const names = read(place);
    if (names.length > 0) return names;
  }
  return [];
}

interface Token {
  word: string;
  /** Index of its piece, and of the word in it. */
  piece: number;
  at: number;
}

/** The first words of a line. */
function tokensOf({ pieces }: Line): Token[] {
  const tokens: Token[] = [];
  for (const [piece, text] of pieces.entries()) {
    if (tokens.length > longestPrefix) break;
    for (const [at, word] of text.split(" ").entries()) tokens.push({ word, piece, at });
  }
  return tokens.slice(0, longestPrefix + 1);
}

/** The names behind a "by" among the first words of a line; when the line ends with it, those of the next. */
function behindLead(line: Line, next: Line | undefined): string[] {
  for (const [index, { word, piece, at }] of tokensOf(line).entries()) {
    const lead = word.replace(/[:：]$/, "").toLowerCase();
    if (!(index === 0 ? leads : inlineLeads).has(lead)) continue;
    // "It was written by Jane Doe." is a sentence of the report.
    if (index > 0 && /[.!?]$/.test(line.text)) continue;
    const rest = (line.pieces[piece] ?? "")
      .split(" ")
      .slice(at + 1)
      .join(" ");
    const behind = [...(rest === "" ? [] : [rest]), ...line.pieces.slice(piece + 1)];
    const names = readByline(behind.length > 0 ? behind : (next?.pieces.slice(0, 4) ?? []));
    const persons = names.filter((name) => name.includes(" ") || agencies.has(name.toLowerCase()));
    if (persons.length > 0) return persons;
    const account = readAccount(behind[0] ?? "");
    if (account) return [account];
  }
  return [];
}

const year = /(?:19|20)\d\d/;

/** A line that opens with the name of a person and tells nothing else but a date, with a date in it or in a part of the page for authors. */
function bareName(line: Line): string[] {
  const [first = ""] = line.pieces;
  const words = first.split(" ");
  if (words.length < 2 || words.length > 4 || first.length > 40) return [];
  const names = readByline([first]);
  if (names.length !== 1 || names[0] !== first) return [];
  return year.test(line.text) || line.regions & region.byline ? names : [];
}
