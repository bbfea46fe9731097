import type { Article } from "@org/core";
import { displayTitle, fitText, keyMap, publishedLabel, terminalLine } from "@org/core/view";
import { Box, useInput, useWindowSize } from "ink";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { helpLines } from "./help-lines.js";
import { actionKey, keysOf } from "./keys.js";
import { listLines } from "./list-lines.js";
import { perform } from "./perform.js";
import { firstState } from "./reader-state.js";
import { type ReaderView, readerView } from "./reader-view.js";
import { type ReaderScreen, readerScreen } from "./screen.js";
import { typeQuery } from "./search-moves.js";
import { statusLine } from "./status-line.js";
import { StyledLines, type StyledRun } from "./styled-lines.js";
import { textLines } from "./text-lines.js";
import { whyLines } from "./why-lines.js";

const readKey = keyMap("terminal");

/** What the reader is given. */
export interface ReaderProps {
  article: Article;
  /** The word for what `q` does: quit, or back. */
  leave: string;
  onLeave: () => void;
  onInterrupt: () => void;
}

function titleLine(article: Article, width: number): StyledRun[] {
  const about = [article.publisher, article.publishedAt && publishedLabel(article.publishedAt)].filter(Boolean);
  const meta = fitText(terminalLine(about.join(" · ")), Math.floor(width / 2));
  const title = fitText(terminalLine(displayTitle(article)), Math.max(0, width - meta.width - 2));
  const gap = " ".repeat(Math.max(1, width - title.width - meta.width));
  return [{ text: title.text, bold: true }, { text: gap }, { text: meta.text, dim: true }];
}

function rule(width: number, label = ""): StyledRun[] {
  return [{ text: `${label}${"─".repeat(Math.max(0, width - label.length))}`, dim: true }];
}

/** The list, or what covers it. */
function sideLines(state: typeof firstState, view: ReaderView, screen: ReaderScreen): StyledRun[][] {
  return state.overlay === "why"
    ? whyLines(view.article, state.active, screen.list.width)
    : listLines(state, view, screen.list.height);
}

/** The terminal reader: text with statements marked, who said what beside or below it, one status line. Takes all keys. */
export function Reader({ article, leave, onLeave, onInterrupt }: ReaderProps): ReactNode {
  const { columns, rows } = useWindowSize();
  const screen = useMemo(() => readerScreen(columns, rows), [columns, rows]);
  const view = useMemo(() => readerView(article, screen), [article, screen]);
  const [state, setState] = useState(firstState);
  // Several keys can arrive before the next rendering: each must see what the one before it did.
  const latest = useRef(state);
  const pending = useRef("");

  const press = (key: string): void => {
    if (key === "ctrl+c") {
      onInterrupt();
      return;
    }
    if (latest.current.search.typing) {
      latest.current = typeQuery(latest.current, view, key);
      return;
    }
    const read = readKey(pending.current, actionKey(key));
    pending.current = read.pending;
    if (read.action === "quit" && latest.current.overlay === "none") onLeave();
    else if (read.action === "quit") latest.current = perform(latest.current, view, "close");
    else if (read.action) latest.current = perform(latest.current, view, read.action);
  };
  useInput((input, key) => {
    for (const name of keysOf(input, key)) press(name);
    setState(latest.current);
  });

  const text = <StyledLines lines={textLines(state, view)} {...screen.text} />;
  const side = <StyledLines lines={sideLines(state, view, screen)} {...screen.list} />;
  const between: StyledRun[][] = screen.wide
    ? Array.from({ length: screen.text.height }, () => [{ text: " │ ", dim: true }])
    : [rule(columns, "WHO SAID WHAT ")];
  const body =
    state.overlay === "help" ? (
      <StyledLines lines={helpLines(columns)} width={columns} height={Math.max(1, rows - 3)} />
    ) : (
      <Box flexDirection={screen.wide ? "row" : "column"}>
        {text}
        <StyledLines lines={between} width={screen.wide ? 3 : columns} height={between.length} />
        {side}
      </Box>
    );
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <StyledLines lines={[titleLine(article, columns), rule(columns)]} width={columns} height={2} />
      {body}
      <StyledLines lines={[statusLine(state, view, columns, leave)]} width={columns} height={1} />
    </Box>
  );
}
