import { extract } from "@org/core";
import type { ActionId } from "@org/core/view";
import { describe, expect, it } from "vitest";
import { perform } from "./perform.js";
import { firstState, type ReaderState } from "./reader-state.js";
import { readerView } from "./reader-view.js";
import { readerScreen } from "./screen.js";
import { typeQuery } from "./search-moves.js";
import { textWindow } from "./text-moves.js";

const filler = Array.from({ length: 30 }, (_, index) => `The bridge stood for ${index + 10} days without a word.`);
const text = [
  "“We asked for years,” Ana Berg told reporters.",
  ...filler.slice(0, 15),
  "“Nobody came,” Bo Dahl said.",
  ...filler.slice(15),
  "“We will come,” Ana Berg said.",
].join("\n\n");
const article = extract(text);
const view = readerView(article, readerScreen(80, 24));
const run = (state: ReaderState, ...actions: ActionId[]): ReaderState =>
  actions.reduce((current, action) => perform(current, view, action), state);
const litWords = ({ active }: ReaderState): string | null => {
  const span = active === null ? undefined : article.statements[active]?.content[0];
  return span ? text.slice(span.start, span.end) : null;
};

it("is tried on an article with the three statements it means", () => {
  expect(article.statements).toHaveLength(3);
});

describe("moving in the text", () => {
  it("scrolls line by line and stops at both ends", () => {
    expect(textWindow(run(firstState, "down", "down", "up"), view)).toMatchObject({ top: 1, cursor: 1 });
    expect(textWindow(run(firstState, "up", "half-page-up"), view)).toMatchObject({ top: 0, cursor: 0 });
    const { top, cursor, maxTop } = textWindow(run(firstState, "bottom", "down", "page-down"), view);
    expect([top, cursor]).toEqual([maxTop, view.lines.length - 1]);
    expect(textWindow(run(firstState, "bottom", "top"), view)).toMatchObject({ top: 0, cursor: 0 });
  });

  it("reaches every line with the cursor, always in sight", () => {
    let state = firstState;
    for (let line = 0; line < view.lines.length; line++) {
      const { top, cursor } = textWindow(state, view);
      expect(cursor).toBe(line);
      expect(cursor - top).toBeLessThan(view.textHeight);
      state = run(state, "down");
    }
  });

  it("stays at the same words when the terminal changes its size", () => {
    const wide = readerView(article, readerScreen(160, 50));
    const state = run(firstState, "next-statement", "next-statement");
    const line = wide.lines[textWindow(state, wide).cursor];
    expect(text.slice(line?.start, line?.end)).toContain("Nobody came");
  });
});

describe("statements", () => {
  it("steps from one to the next and back, and stays at the ends", () => {
    const second = run(firstState, "next-statement", "next-statement");
    expect(litWords(second)).toBe("“Nobody came,”");
    expect(litWords(run(second, "next-statement", "next-statement"))).toBe("“We will come,”");
    expect(litWords(run(second, "previous-statement"))).toBe("“We asked for years,”");
  });

  it("steps from the cursor when one has scrolled away", () => {
    const away = run(firstState, "next-statement", "bottom", "previous-statement");
    expect(litWords(away)).toBe("“Nobody came,”");
  });

  it("goes from words to the list and back by Enter", () => {
    const opened = run(firstState, "open");
    expect([opened.focus, litWords(opened)]).toEqual(["list", "“We asked for years,”"]);
    const moved = run(opened, "bottom", "open");
    expect([moved.focus, litWords(moved)]).toEqual(["text", "“Nobody came,”"]);
    expect(textWindow(moved, view).top).toBeGreaterThan(0);
  });

  it("moves by statements while the list has the focus", () => {
    const list = run(firstState, "switch-pane", "down");
    expect(litWords(list)).toBe("“We asked for years,”");
    expect(litWords(run(list, "down"))).toBe("“We will come,”");
    expect(litWords(run(list, "down", "down", "down"))).toBe("“Nobody came,”");
    expect(litWords(run(list, "down", "top"))).toBe("“We asked for years,”");
  });

  it("does nothing in an article in which nobody speaks", () => {
    const silent = readerView(extract("Nothing happened."), readerScreen(80, 24));
    for (const action of ["open", "next-statement", "why", "down"] as const)
      expect(perform({ ...firstState, focus: "list" }, silent, action).active).toBeNull();
  });
});

describe("search", () => {
  const typed = [..."bridge"].reduce((state, key) => typeQuery(state, view, key), run(firstState, "search"));

  it("finds while the query is typed, and goes round with n and N", () => {
    expect(typed.search).toMatchObject({ typing: true, at: 0 });
    const found = typeQuery(typed, view, "enter");
    expect(found.search.hits).toHaveLength(30);
    expect(run(found, "next-match").search.at).toBe(1);
    expect(run(found, "previous-match").search.at).toBe(29);
  });

  it("takes letters back, and ends without any", () => {
    const two = typeQuery(typeQuery(run(firstState, "search"), view, "b"), view, "backspace");
    expect(two.search).toMatchObject({ typing: true, query: "" });
    expect(typeQuery(two, view, "backspace").search.typing).toBe(false);
    expect(typeQuery(two, view, "enter").search.typing).toBe(false);
  });

  it("is closed by Esc, after what lies on top of it", () => {
    const found = run(typeQuery(typed, view, "enter"), "next-statement", "why");
    expect(found.overlay).toBe("why");
    const closed = run(found, "close");
    expect([closed.overlay, closed.search.query]).toEqual(["none", "bridge"]);
    expect(run(closed, "close").search.query).toBe("");
    expect(run(closed, "close", "close").active).toBeNull();
  });
});
