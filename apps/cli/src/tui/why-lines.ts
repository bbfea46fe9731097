import type { Article } from "@org/core";
import {
  explainSpeaker,
  layoutLines,
  shownText,
  statementKindLabels,
  statementText,
  terminalLine,
} from "@org/core/view";
import type { StyledRun } from "./styled-lines.js";

function wrapped(input: string, width: number, style: Omit<StyledRun, "text">): StyledRun[][] {
  const text = terminalLine(input.replaceAll("\n", " "));
  return layoutLines(text, { start: 0, end: text.length }, width).map(({ start, visibleEnd }) => [
    { text: shownText(text, { start, end: visibleEnd }).text, ...style },
  ]);
}

/** Why a statement has the speaker it has, in lines of a width. */
export function whyLines(article: Article, statement: number | null, width: number): StyledRun[][] {
  const found = statement === null ? undefined : article.statements[statement];
  if (!found) return [];
  return [
    [{ text: "WHY THIS SPEAKER", bold: true }],
    [],
    ...explainSpeaker(found).flatMap((sentence) => wrapped(sentence, width, {})),
    [],
    ...wrapped(`The words are ${statementKindLabels[found.kind]}:`, width, { dim: true }),
    ...wrapped(statementText(article, found), width, { italic: true }),
  ];
}
