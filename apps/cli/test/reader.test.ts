import { afterEach, describe, expect, it } from "vitest";
import { graphicCodes } from "./control-characters.js";
import { startInTerminal, type TerminalSession } from "./terminal.js";

const sizes = [
  { columns: 80, rows: 24 },
  { columns: 160, rows: 50 },
];
const running: TerminalSession[] = [];
const start = (...parameters: Parameters<typeof startInTerminal>): TerminalSession => {
  const session = startInTerminal(...parameters);
  running.push(session);
  return session;
};
const ready = "? keys · q quit";
const title = "Boatyard Owner Knew Ferry’s Hull";
const cursorRow = (session: TerminalSession): number => session.screen().findIndex((line) => line.startsWith("›"));

afterEach(async () => {
  for (const session of running.splice(0)) {
    try {
      session.kill("SIGKILL");
    } catch {
      // It has ended already.
    }
    await session.ended;
  }
});

describe.each(sizes)("the reader at $columns×$rows", ({ columns, rows }) => {
  it("shows text and who said what on a screen of its own, and gives the old one back", async () => {
    const session = start(["read", "sample:court-report"], columns, rows);
    await session.until(ready);
    const screen = session.screen();
    expect(session.alternate()).toBe(true);
    expect(screen[0]).toContain(title);
    expect(screen.join("\n")).toContain("A former welder testified on Thursday");
    expect(screen.join("\n")).toMatch(/\d+ statements? · \d+ words?/);
    expect(screen.at(-1)).toMatch(/^top · \d+ statements · \d+ speakers/);
    expect(Math.max(...screen.map((line) => line.length))).toBeLessThanOrEqual(columns);
    session.press("q");
    expect(await session.ended).toBe(0);
    expect(session.alternate()).toBe(false);
    expect(session.screen().join("")).toBe("");
    expect(session.written()).toContain("\u001b[?25h");
  });

  it("takes keys that arrive at once, one after the other", async () => {
    const session = start(["read", "sample:court-report"], columns, rows);
    await session.until(ready);
    session.press("Gg");
    await session.until((text) => text.split("\n").at(-1)?.startsWith("top") ?? false);
    session.press("G");
    await session.until(/\nend · /);
    session.press("gjjj");
    await session.until((text) => !/\nend · /.test(text));
    if (rows === 24) expect(cursorRow(session)).toBe(2);
  });

  it("goes from words to their statement and back, and says why", async () => {
    const session = start(["read", "sample:court-report"], columns, rows);
    await session.until(ready);
    session.press("]q");
    await session.until("1/");
    await session.until("▌");
    session.press("\r");
    await session.until("Enter words · Tab text");
    session.press("w");
    await session.until("WHY THIS SPEAKER");
    await session.until("Esc close");
    session.press("\u001b");
    await session.until(ready);
    session.press("\t");
    await session.until("Enter statement · Tab list");
  });

  it("searches while one types, counts, and goes round", async () => {
    const session = start(["read", "sample:court-report"], columns, rows);
    await session.until(ready);
    session.press("/plate");
    await session.until(/\/plate▏ 1\/\d+/);
    session.press("\r");
    await session.until(/“plate” 1\/\d+/);
    session.press("n");
    await session.until(/“plate” 2\/\d+/);
    session.press("NN");
    await session.until(/“plate” (\d+)\/\1 /);
    session.press("/zzzz\r");
    await session.until("“zzzz” no match");
  });

  it("shows the keys, from the table of actions", async () => {
    const session = start(["read", "sample:court-report"], columns, rows);
    await session.until(ready);
    session.press("?");
    await session.until("Previous statement");
    await session.until("Esc close");
    session.press("q");
    await session.until(ready);
  });
});

describe("the reader", () => {
  it("lays itself out anew when the terminal changes its size, and stays at its place", async () => {
    const session = start(["read", "sample:court-report"], 160, 50);
    await session.until(ready);
    session.press("/metallurgist\r");
    await session.until("“metallurgist” 1/1");
    session.resize(80, 24);
    await session.until("WHO SAID WHAT ───");
    expect(session.screen().join(" ")).toContain("metallurgist");
    session.resize(30, 6);
    await session.until("? keys · q quit");
    session.press("q");
    expect(await session.ended).toBe(0);
  });

  it("loses nothing but colours with NO_COLOR", async () => {
    const session = start(["read", "sample:court-report"], 100, 30, { NO_COLOR: "1" });
    await session.until(ready);
    const codes = graphicCodes(session.written());
    const attributes = [1, 2, 4];
    expect(attributes.filter((code) => !codes.includes(code))).toEqual([]);
    const isColour = (code: number): boolean => (code >= 30 && code <= 37) || code === 38 || (code >= 90 && code <= 97);
    expect(codes.filter(isColour)).toEqual([]);
  });

  it.each([
    ["\u0003", "Ctrl-C", 130],
    ["SIGTERM", "SIGTERM", 143],
  ])("restores the screen on %s (%s)", async (cause, _name, code) => {
    const session = start(["read", "sample:court-report"], 80, 24);
    await session.until(ready);
    if (cause.startsWith("SIG")) session.kill(cause);
    else session.press(cause);
    expect(await session.ended).toBe(code);
    expect(session.alternate()).toBe(false);
  });

  it("prints instead where the terminal is dumb", async () => {
    const session = start(["read", "sample:court-report"], 80, 24, { TERM: "dumb" });
    expect(await session.ended).toBe(0);
    expect(session.written()).toContain("TEXT");
    expect(session.written()).not.toContain("\u001b");
  });
});

describe("saidby without arguments", () => {
  it("offers the sample articles, opens one, and comes back to the list", async () => {
    const session = start([], 80, 24);
    await session.until("sample articles");
    session.press("j");
    await session.until("▌ Boatyard Owner");
    session.press("\r");
    await session.until("? keys · q back");
    expect(session.screen()[0]).toContain(title);
    session.press("q");
    await session.until("Enter read · q quit");
    expect(session.screen().join("\n")).toContain("▌ Boatyard Owner");
    session.press("q");
    expect(await session.ended).toBe(0);
  });
});
