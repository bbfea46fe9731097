import { type Action, actionGroups, actionsOf, keyLabel } from "@org/core/view";
import type { StyledRun } from "./styled-lines.js";

const keyWidth = 12;
const columnWidth = 44;

function groupLines(group: string, listed: readonly Action[]): StyledRun[][] {
  return [
    [{ text: group, bold: true }],
    ...listed.map(({ keys, label }) => [
      { text: keys.map(keyLabel).join(" ").padEnd(keyWidth), bold: true },
      { text: label },
    ]),
    [],
  ];
}

function lineWidth(runs: readonly StyledRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** All keys of the terminal by group, made of the table of actions; in two columns where there is room. */
export function helpLines(width: number): StyledRun[][] {
  const groups = actionGroups.map((group) =>
    groupLines(
      group,
      actionsOf("terminal").filter((action) => action.group === group),
    ),
  );
  if (width < 2 * columnWidth - 10) return groups.flat();
  const half = groups.flat().length / 2;
  const left: StyledRun[][] = [];
  const right: StyledRun[][] = [];
  for (const lines of groups) (left.length + lines.length / 2 <= half ? left : right).push(...lines);
  const column = Math.min(columnWidth, Math.floor(width / 2));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const first = left[row] ?? [];
    return [...first, { text: " ".repeat(Math.max(1, column - lineWidth(first))) }, ...(right[row] ?? [])];
  });
}
