import { combiningRanges, ignorableRanges, wideRanges } from "./character-width-data.js";

/** How a code point takes part in a terminal cell. */
export type CharacterClass = "narrow" | "wide" | "combining" | "ignorable";

interface RangeTable {
  starts: number[];
  ends: number[];
}

function parseRanges(data: string): RangeTable {
  const table: RangeTable = { starts: [], ends: [] };
  for (const range of data.trim().split(/\s+/)) {
    const [start = "", end = start] = range.split("-");
    table.starts.push(Number.parseInt(start, 16));
    table.ends.push(Number.parseInt(end, 16));
  }
  return table;
}

function contains({ starts, ends }: RangeTable, point: number): boolean {
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (point < (starts[middle] ?? 0)) high = middle - 1;
    else if (point > (ends[middle] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}

let tables: { kind: CharacterClass; ranges: RangeTable }[] | null = null;

/** The tables, parsed at first use: most commands never lay out a line. */
function classTables(): { kind: CharacterClass; ranges: RangeTable }[] {
  tables ??= [
    { kind: "wide", ranges: parseRanges(wideRanges) },
    { kind: "combining", ranges: parseRanges(combiningRanges) },
    { kind: "ignorable", ranges: parseRanges(ignorableRanges) },
  ];
  return tables;
}

/** First code point that is anything but narrow: the soft hyphen. */
const firstSpecial = 0xad;

/** General punctuation that news is full of, all narrow: dashes, quotation marks, ellipsis. */
function isPunctuation(point: number): boolean {
  return point >= 0x2010 && point <= 0x2027;
}

/** The class of a code point by Unicode 17. Control characters count as narrow: they are shown by a visible sign. */
export function characterClass(point: number): CharacterClass {
  if (point < firstSpecial || isPunctuation(point)) return "narrow";
  return classTables().find(({ ranges }) => contains(ranges, point))?.kind ?? "narrow";
}

/** True for code points that may begin an emoji sequence: pictographs, arrows and signs with an emoji form. */
export function isPictograph(point: number): boolean {
  return (
    (point >= 0x1f000 && point <= 0x1faff) ||
    (point >= 0x2600 && point <= 0x27bf) ||
    (point >= 0x2300 && point <= 0x23ff) ||
    (point >= 0x2190 && point <= 0x21ff) ||
    (point >= 0x2b00 && point <= 0x2bff) ||
    point === 0xa9 ||
    point === 0xae
  );
}
