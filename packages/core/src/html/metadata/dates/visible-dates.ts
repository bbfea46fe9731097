import type { Candidate } from "../candidate.js";
import { type HeadlinePlace, isOwn } from "../headline-place.js";
import type { Survey } from "../survey/survey.js";
import { dateWeights } from "./date-places.js";
import { type DateReading, type DayOrder, findDates } from "./read-date.js";

/** Lines around the headline in which the day stands; without a headline, so many from the top. */
const above = 8;
const below = 25;
const fromTop = 120;
const nextTo = 6;
const longestLine = 200;
const longestLabelled = 80;
const longestStamp = 90;
/** Lines far from the headline that are read; those of a page with more are of a list. */
const mostFar = 20;

interface VisibleDates {
  published: Candidate<DateReading>[];
  modified: Candidate<DateReading>[];
}

const labelled =
  /^\W*(?:first |last |originally )?(?:published|posted|updated|modified|created|date|veröffentlicht|erschienen|aktualisiert|stand|publié|publicado|actualizado|pubblicato|gepubliceerd|publicerad|opublikowano|公開|投稿|更新)/i;
const changed =
  /updated|modified|aktualisiert|mis à jour|actualizado|aggiornat|bijgewerkt|zuletzt|oppdatert|uppdaterad|更新/i;

/** Dates in short lines near the headline, and in lines elsewhere that say what they are: "Last updated: 3 May 2025". */
export function visibleDates({ lines }: Survey, head: HeadlinePlace, order: DayOrder): VisibleDates {
  const found: VisibleDates = { published: [], modified: [] };
  const from = head.line - above;
  let far = 0;
  const to = head.line < 0 ? fromTop : head.line + below;
  for (const [index, line] of lines.entries()) {
    const isNear = index >= from && index < to;
    if (line.text.length > (isNear ? longestLine : longestLabelled) || !isOwn(head, line.regions, index)) continue;
    if (!isNear && (far >= mostFar || !labelled.test(line.text))) continue;
    if (!isNear) far++;
    const [first, second] = findDates(line.pieces.join(" "), order);
    if (!first) continue;
    const isNext = head.line >= 0 && Math.abs(index - head.line) <= nextTo;
    const trust = (line.text.length <= longestStamp ? 1 : 0.5) * (isNext ? 1 : isNear ? 0.5 : 0.3);
    const candidate = { origin: "text" as const, where: "line", weight: dateWeights.visible * trust };
    const tellsChange = changed.test(line.text);
    (tellsChange && !second ? found.modified : found.published).push({ ...candidate, value: first });
    if (tellsChange && second) found.modified.push({ ...candidate, value: second });
  }
  return found;
}
