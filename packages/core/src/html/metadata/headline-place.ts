import { fold } from "./fold.js";
import { region } from "./survey/regions.js";
import type { Survey } from "./survey/survey.js";

/** Where the headline is printed, and which parts of the page are not the article's. */
export interface HeadlinePlace {
  /** Index of its line; -1 when it is not found. */
  line: number;
  /** Flags of the parts of the page that tell nothing of the article. */
  outside: number;
}

const foreign =
  region.navigation | region.footer | region.related | region.comments | region.hidden | region.form | region.aside;

/** Finds the line of the headline: a heading with its words, else any line with them, else the first heading of the first level. */
export function placeHeadline({ lines, headings }: Survey, title: string | null): HeadlinePlace {
  const words = title === null ? "" : fold(title);
  let place = -1;
  let best = 0;
  for (const [index, { text, tag, regions }] of lines.entries()) {
    if (words === "" || text.length > words.length * 2 + 60) continue;
    const folded = fold(text);
    // A kicker may stand in the same heading.
    if (folded !== words && !(tag === "h1" && folded.includes(words))) continue;
    const score = (tag === "h1" ? 6 : /^h[2-6]$/.test(tag) ? 2 : 1) + (regions & foreign ? 0 : 3);
    if (score > best) {
      best = score;
      place = index;
    }
  }
  if (place < 0)
    place = (headings.find(({ regions }) => regions & (region.article | region.main)) ?? headings[0])?.line ?? -1;
  // What names a part around the headline too says nothing against what stands in it.
  return { line: place, outside: foreign & ~(lines[place]?.regions ?? 0) };
}

/** True for a line that stands in no part of the page but the article's. What stands right under the headline is the article's, whatever its template calls it. */
export function isOwn(head: HeadlinePlace, regions: number, line: number): boolean {
  const nextTo = head.line >= 0 && line > head.line && line <= head.line + 4;
  return (regions & head.outside & (nextTo ? region.hidden | region.comments : -1)) === 0;
}
