import type { Span } from "@org/core";
import { lineGutter, lineRuns, type Mark, type PageLine, type StatementMark } from "@org/core/view";
import { markStyle, slotStyle, type TextStyle } from "../output/mark-style.js";
import type { ReaderState } from "./reader-state.js";
import type { ReaderView } from "./reader-view.js";
import { gutterWidth } from "./screen.js";
import type { StyledRun } from "./styled-lines.js";
import { textWindow } from "./text-moves.js";

const hitPrefix = "hit:";

/** The hits that touch a line; hits are in text order and do not overlap. */
function hitMarks(hits: readonly Span[], line: PageLine): Mark[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.end ?? 0) <= line.start) low = middle + 1;
    else high = middle;
  }
  const marks: Mark[] = [];
  for (let index = low; index < hits.length; index++) {
    const hit = hits[index];
    if (!hit || hit.start >= line.end) break;
    marks.push({ id: `${hitPrefix}${index}`, ...hit });
  }
  return marks;
}

const hitStyle: TextStyle = { inverse: true };
const shownHitStyle: TextStyle = { inverse: true, bold: true, color: "yellow" };

/** The style of a run: that of the innermost statement; the lit one is bold, its cue and speaker words too; hits stand out of all. */
function runStyle(
  ids: readonly string[],
  byId: ReadonlyMap<string, StatementMark>,
  lit: string | null,
  shownHit: string,
): TextStyle {
  let style: TextStyle = {};
  for (const id of ids) {
    const mark = byId.get(id);
    if (!mark) continue;
    const isLit = mark.statementId === lit;
    if (mark.role === "content") style = { ...markStyle(mark), ...(isLit || style.bold ? { bold: true } : {}) };
    else if (isLit) style = { ...style, ...slotStyle(mark.slot), bold: true };
  }
  if (ids.includes(shownHit)) return { ...style, ...shownHitStyle };
  return ids.some((id) => id.startsWith(hitPrefix)) ? { ...style, ...hitStyle } : style;
}

function gutterRuns(line: PageLine, isCursor: boolean, lit: string | null): StyledRun[] {
  const gutter = lineGutter(line);
  const cursor: StyledRun = { text: isCursor ? "›" : " ", bold: true };
  if (!gutter) return [cursor, { text: " ".repeat(gutterWidth - 1) }];
  const isLit = line.marks.some((mark) => mark.role === "content" && mark.statementId === lit);
  const text = gutter.begins ? `${gutter.mark.initials}${gutter.more ? "+" : ""}` : "";
  const bar = { text: isLit ? "┃ " : "│ ", ...slotStyle(gutter.mark.slot), bold: isLit };
  return [cursor, { text: text.padEnd(gutterWidth - 3), ...slotStyle(gutter.mark.slot), bold: true }, bar];
}

/** The lines of the text that are on the screen: gutter with cursor and initials, then the words with their marks. */
export function textLines(state: ReaderState, view: ReaderView): StyledRun[][] {
  const { top, cursor } = textWindow(state, view);
  const lit = state.active === null ? null : (view.article.statements[state.active]?.id ?? null);
  const shownHit = `${hitPrefix}${state.search.at}`;
  return view.lines.slice(top, top + view.textHeight).map((line, row) => {
    const byId = new Map(line.marks.map((mark) => [mark.id, mark]));
    const runs = lineRuns(view.article.text, line, hitMarks(state.search.hits, line)).map(({ text, marks }) => ({
      text,
      ...(line.kind === "heading" ? { bold: true } : {}),
      ...runStyle(marks, byId, lit, shownHit),
    }));
    return [...gutterRuns(line, top + row === cursor && state.focus === "text", lit), ...runs];
  });
}
