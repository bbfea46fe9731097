import { extract } from "@org/core";
import { actionsOf, keyLabel, shownText } from "@org/core/view";
import { describe, expect, it } from "vitest";
import { dangerousIn } from "../../test/control-characters.js";
import { helpLines } from "./help-lines.js";
import { listLines } from "./list-lines.js";
import { perform } from "./perform.js";
import { firstState } from "./reader-state.js";
import { readerView } from "./reader-view.js";
import { readerScreen } from "./screen.js";
import { setQuery } from "./search-moves.js";
import { statusLine } from "./status-line.js";
import type { StyledRun } from "./styled-lines.js";
import { textLines } from "./text-lines.js";
import { whyLines } from "./why-lines.js";

const words = (runs: readonly StyledRun[]): string => runs.map(({ text }) => text).join("");
const cells = (runs: readonly StyledRun[]): number =>
  shownText(words(runs), { start: 0, end: words(runs).length }).width;
const text =
  "“We asked for years,” Ana Berg told reporters. Bo Dahl \u001b[2Jsaid that nobody came to the 漢字 bridge.";
const article = extract(text);
const screens = [readerScreen(80, 24), readerScreen(160, 50), readerScreen(40, 12)];

describe("the lines of the reader", () => {
  it.each(screens)("fit their panes at $columns columns", (screen) => {
    const view = readerView(article, screen);
    const state = perform(firstState, view, "next-statement");
    for (const line of textLines(state, view)) expect(cells(line)).toBeLessThanOrEqual(screen.text.width);
    for (const line of listLines(state, view, screen.list.height))
      expect(cells(line)).toBeLessThanOrEqual(screen.list.width);
    for (const line of whyLines(article, 0, screen.list.width))
      expect(cells(line)).toBeLessThanOrEqual(screen.list.width);
    expect(cells(statusLine(state, view, screen.columns, "quit"))).toBe(screen.columns);
  });

  it("never hold a control character", () => {
    const view = readerView(article, screens[1] ?? readerScreen(160, 50));
    const all = [...textLines(firstState, view), ...listLines(firstState, view, 50), ...whyLines(article, 1, 60)];
    expect(all.map(words).join("")).toContain("␛[2J");
    expect(dangerousIn(all.map(words).join(""))).toEqual([]);
  });

  it("light a statement in the text and in the list", () => {
    const view = readerView(article, readerScreen(160, 50));
    const state = perform(firstState, view, "next-statement");
    const lit = textLines(state, view)
      .flat()
      .filter((run) => run.underline);
    expect(lit.map((run) => [run.text, run.bold])).toEqual([["“We asked for years,”", true]]);
    expect(words(listLines(state, view, 50)[1] ?? [])).toBe("▌  “We asked for years,”");
  });

  it("show hits in reverse, the one that is meant also bold", () => {
    const view = readerView(article, readerScreen(160, 50));
    const hits = textLines(setQuery(firstState, view, "s"), view)
      .flat()
      .filter((run) => run.inverse);
    expect(hits.every((run) => run.text === "s")).toBe(true);
    expect(hits.filter((run) => run.bold && run.color === "yellow")).toHaveLength(1);
  });

  it("keep naming the speaker whose first row has been scrolled away", () => {
    const many = extract(
      Array.from({ length: 9 }, (_, index) => `“Number ${index} is here,” Ana Berg said.`).join("\n\n"),
    );
    const view = readerView(many, readerScreen(80, 24));
    const state = perform({ ...firstState, focus: "list" }, view, "bottom");
    expect(words(listLines(state, view, 7)[0] ?? [])).toContain("Ana Berg");
    expect(words(listLines(state, view, 7).at(-2) ?? [])).toContain("Number 8");
  });
});

describe("helpLines", () => {
  it.each([80, 60])("names every key of the terminal at %i columns", (width) => {
    const help = helpLines(width).map(words).join("\n");
    for (const { keys, label } of actionsOf("terminal")) {
      expect(help).toContain(label);
      for (const key of keys) expect(help).toContain(keyLabel(key));
    }
    for (const line of helpLines(width)) expect(cells(line)).toBeLessThanOrEqual(width);
  });
});
