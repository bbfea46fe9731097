import type { Article } from "@org/core";
import {
  fitText,
  layoutLines,
  numberLabel,
  type SpeakerGroup,
  type SpeakerSlot,
  shownText,
  speakerGroups,
  statementDetails,
  statementText,
  terminalLine,
  timesById,
  unknownSpeakerLabel,
} from "@org/core/view";

/** One row of the list of who said what. */
export interface ListRow {
  kind: "speaker" | "words" | "details" | "blank";
  text: string;
  /** Index in `article.statements`; null for rows that are no statement. */
  statement: number | null;
  slot: SpeakerSlot;
  struck: boolean;
}

const wordIndent = 2;
const detailIndent = 4;
const wordLines = 2;

/** The first lines of a statement's words, the last with an ellipsis when there are more. */
function wordRows(words: string, width: number): string[] {
  const lines = layoutLines(words, { start: 0, end: words.length }, width);
  return lines.slice(0, wordLines).map((line, index) => {
    const last = index === wordLines - 1 && lines.length > wordLines;
    const end = last ? words.length : line.visibleEnd;
    return last ? fitText(words.slice(line.start), width).text : shownText(words, { start: line.start, end }).text;
  });
}

/** What the rows of a statement are looked up in, made once. */
interface Lookup {
  indexes: ReadonlyMap<string, number>;
  times: ReturnType<typeof timesById>;
}

function groupRows(article: Article, group: SpeakerGroup, lookup: Lookup, width: number): ListRow[] {
  const counts = `${numberLabel(group.count, "statement")} · ${numberLabel(group.words, "word")}`;
  const plain = { slot: group.slot, struck: false };
  const name = `${group.initials.padEnd(3)} ${terminalLine(group.name ?? unknownSpeakerLabel)}`;
  const rows: ListRow[] = [
    { ...plain, kind: "speaker", text: fitText(`${name}  ${counts}`, width).text, statement: null },
  ];
  for (const statement of group.statements) {
    const index = lookup.indexes.get(statement.id) ?? null;
    const struck = statement.negated || statement.hypothetical;
    const words = terminalLine(statementText(article, statement).replaceAll("\n", " "));
    for (const text of wordRows(words, width - wordIndent))
      rows.push({ ...plain, kind: "words", text: " ".repeat(wordIndent) + text, statement: index, struck });
    const { facts, status, doubt } = statementDetails(article, statement, lookup.times);
    const details = [...facts, ...status, ...(doubt ? ["why? w"] : [])].join(" · ");
    const text = " ".repeat(detailIndent) + fitText(details, width - detailIndent).text;
    rows.push({ ...plain, kind: "details", text, statement: index });
  }
  return rows;
}

/** The rows of who said what, in the order of the groups, at a width in terminal cells. Safe for a terminal. */
export function listRows(article: Article, width: number): ListRow[] {
  const lookup: Lookup = {
    indexes: new Map(article.statements.map(({ id }, index) => [id, index])),
    times: timesById(article),
  };
  const rows: ListRow[] = [];
  for (const group of speakerGroups(article)) {
    if (rows.length > 0) rows.push({ kind: "blank", text: "", statement: null, slot: "others", struck: false });
    rows.push(...groupRows(article, group, lookup, width));
  }
  return rows;
}

/** Statements in the order of the list, as indexes into `article.statements`. */
export function listOrder(rows: readonly ListRow[]): number[] {
  const order: number[] = [];
  for (const { statement } of rows) if (statement !== null && order.at(-1) !== statement) order.push(statement);
  return order;
}
