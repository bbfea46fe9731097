import type { Dateline, PublicationDate, Span } from "../../schema/index.js";
import { anchorOf } from "../times/frame.js";
import type { Meaning } from "../times/meaning.js";
import { resolve } from "../times/resolve.js";
import { findDateLine } from "./find-date-line.js";
import { readDatelineHead } from "./read-dateline-head.js";

/** The day in EDTF; one without a year is the latest up to publication, and unknown without it. */
function dayOf(meaning: Meaning, publishedAt: PublicationDate | null): string | null {
  const { days } = anchorOf(publishedAt, null);
  return resolve(meaning, days && { today: days.last, tense: "past", reference: null }).value;
}

/**
 * Finds the dateline at the head of a report, its day also in a line of its own; null when there is none, or only an agency. `place` is as
 * written. Offsets are UTF-16.
 * @param publishedAt gives the year to a day that is told without one
 */
export function findDateline(
  text: string,
  paragraphs: readonly Span[],
  publishedAt: PublicationDate | null = null,
): Dateline | null {
  const head = readDatelineHead(text, paragraphs);
  const line = head?.date ? null : findDateLine(text, paragraphs);
  const meaning = head?.date ?? line?.date;
  const date = meaning && dayOf(meaning, publishedAt);
  if (head?.place) {
    return { place: text.slice(head.place.start, head.place.end), ...(date && { date }), span: head.span };
  }
  return line && date ? { date, span: line.span } : null;
}
