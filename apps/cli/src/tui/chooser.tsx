import { fitText, terminalLine } from "@org/core/view";
import { Box, useInput, useWindowSize } from "ink";
import { type ReactNode, useRef, useState } from "react";
import { keysOf } from "./keys.js";
import { windowTop } from "./screen.js";
import { StyledLines, type StyledRun } from "./styled-lines.js";

/** An article to choose. */
export interface Choice {
  title: string;
  /** Publisher, day, style; one line. */
  about: string;
}

/** What the chooser is given. */
export interface ChooserProps {
  heading: string;
  choices: readonly Choice[];
  /** Index of the choice to begin with. */
  first: number;
  onChoose: (index: number) => void;
  onLeave: () => void;
  onInterrupt: () => void;
}

const rowsPerChoice = 2;
const frameRows = 4;
const steps: Readonly<Record<string, number>> = {
  j: 1,
  down: 1,
  k: -1,
  up: -1,
  "ctrl+d": 5,
  "ctrl+u": -5,
  pagedown: 5,
  pageup: -5,
  g: Number.NEGATIVE_INFINITY,
  home: Number.NEGATIVE_INFINITY,
  G: Number.POSITIVE_INFINITY,
  end: Number.POSITIVE_INFINITY,
};

function choiceLines(choices: readonly Choice[], at: number, width: number): StyledRun[][] {
  return choices.flatMap(({ title, about }, index) => {
    const chosen = index === at;
    return [
      [
        { text: chosen ? "▌ " : "  ", bold: true },
        { text: fitText(terminalLine(title), width - 3).text, bold: chosen, inverse: chosen },
      ],
      [{ text: "    " }, { text: fitText(terminalLine(about), width - 5).text, dim: true }],
    ];
  });
}

/** A list of articles: moving keys as everywhere, Enter opens, q leaves. */
export function Chooser({ heading, choices, first, onChoose, onLeave, onInterrupt }: ChooserProps): ReactNode {
  const { columns, rows } = useWindowSize();
  const [at, setAt] = useState(first);
  const latest = useRef(first);
  useInput((input, key) => {
    for (const name of keysOf(input, key)) {
      const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
      if (step !== undefined) latest.current = Math.max(0, Math.min(latest.current + step, choices.length - 1));
      if (name === "ctrl+c") return onInterrupt();
      if (name === "q" || name === "escape") return onLeave();
      if (name === "enter") return onChoose(latest.current);
    }
    setAt(latest.current);
  });
  const height = Math.max(1, rows - frameRows);
  const lines = choiceLines(choices, at, columns);
  const top = windowTop(lines.length, height, at * rowsPerChoice);
  const status = `${at + 1}/${choices.length}`;
  const hints = "j/k move · Enter read · q quit";
  const gap = " ".repeat(Math.max(1, columns - status.length - hints.length));
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <StyledLines
        lines={[[{ text: fitText(heading, columns).text, bold: true }], [{ text: "─".repeat(columns), dim: true }]]}
        width={columns}
        height={2}
      />
      <StyledLines lines={lines.slice(top, top + height)} width={columns} height={rows - frameRows + 1} />
      <StyledLines lines={[[{ text: status }, { text: gap }, { text: hints, dim: true }]]} width={columns} height={1} />
    </Box>
  );
}
