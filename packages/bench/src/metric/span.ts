/** A half-open range of UTF-16 code units of an article's text. */
export interface Span {
  start: number;
  end: number;
}

/** A place that may be written as one range or as several (a speaker named in two pieces). */
export interface Place {
  start?: number | null;
  end?: number | null;
  spans?: Span[];
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** True when there is at least one letter or digit between the two offsets. */
export function hasWord(text: string, { start, end }: Span): boolean {
  return letterOrDigit.test(text.slice(start, end));
}

/** The ranges of a place, in the order given; a place without any offset is null. */
export function rangesOf(place: Place | null | undefined): Span[] | null {
  if (typeof place?.start !== "number" || typeof place.end !== "number") return null;
  return place.spans ?? [{ start: place.start, end: place.end }];
}

/** True when some range of one list shares a character with some range of the other; null shares none. */
export function overlaps(left: readonly Span[] | null, right: readonly Span[] | null): boolean {
  if (!left || !right) return false;
  return left.some((a) => right.some((b) => a.start < b.end && b.start < a.end));
}

const edgeCharacters = new Set("\"“”„«»'‘’.,;:!?…-–—()[]");

function isEdge(character: string | undefined): boolean {
  return character !== undefined && (edgeCharacters.has(character) || character.trim() === "");
}

/** The range without quotation marks, white space and punctuation at its ends; empty (`start === end`) when nothing else is in it. */
export function trimEdges(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && isEdge(text[first])) first++;
  while (last > first && isEdge(text[last - 1])) last--;
  return { start: first, end: last };
}

/** The ranges cut at line ends; pieces without a letter or digit are left out. */
export function linePieces(text: string, ranges: readonly Span[]): Span[] {
  return ranges.flatMap(({ start, end }) => {
    const pieces: Span[] = [];
    for (let from = start; from <= end; ) {
      const newline = text.indexOf("\n", from);
      const to = newline < 0 || newline > end ? end : newline;
      const piece = { start: from, end: to };
      if (hasWord(text, piece)) pieces.push(piece);
      from = to + 1;
    }
    return pieces;
  });
}
