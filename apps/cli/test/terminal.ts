import pty from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { program } from "./saidby.js";

/** The program in a pseudo-terminal, with a terminal emulator that shows what a person would see. */
export interface TerminalSession {
  /** The lines on the screen, without trailing spaces. */
  screen(): string[];
  /** Sends keys as they come from a keyboard. */
  press(keys: string): void;
  /** Waits until the screen shows something. */
  until(shown: string | RegExp | ((screen: string) => boolean)): Promise<void>;
  resize(columns: number, rows: number): void;
  /** True while the alternate screen is shown. */
  alternate(): boolean;
  /** Everything the program has written. */
  written(): string;
  kill(signal: string): void;
  /** How the program ended. */
  ended: Promise<number>;
}

const patience = 15_000;

/** Starts the program on a terminal of a size. */
export function startInTerminal(
  args: readonly string[],
  columns: number,
  rows: number,
  env: Record<string, string> = {},
): TerminalSession {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
  const { NO_COLOR: _plain, FORCE_COLOR: _forced, CI: _ci, ...inherited } = process.env;
  const child = pty.spawn(process.execPath, [program, ...args], {
    name: env.TERM ?? "xterm-256color",
    cols: columns,
    rows,
    env: { ...inherited, ...env },
  });
  let output = "";
  const changed = new Set<() => void>();
  child.onData((data) => {
    output += data;
    terminal.write(data, () => {
      for (const listener of changed) listener();
    });
  });
  const screen = (): string[] => {
    const { active } = terminal.buffer;
    return Array.from(
      { length: terminal.rows },
      (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? "",
    );
  };
  const matches = (shown: string | RegExp | ((screen: string) => boolean)): boolean => {
    const text = screen().join("\n");
    if (typeof shown === "function") return shown(text);
    return typeof shown === "string" ? text.includes(shown) : shown.test(text);
  };
  return {
    screen,
    press: (keys) => child.write(keys),
    until: (shown) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          changed.delete(check);
          reject(new Error(`the screen never showed ${String(shown)}:\n${screen().join("\n")}`));
        }, patience);
        const check = (): void => {
          if (!matches(shown)) return;
          clearTimeout(timer);
          changed.delete(check);
          resolve();
        };
        changed.add(check);
        check();
      }),
    resize(toColumns, toRows) {
      terminal.resize(toColumns, toRows);
      child.resize(toColumns, toRows);
    },
    alternate: () => terminal.buffer.active.type === "alternate",
    written: () => output,
    kill: (signal) => child.kill(signal),
    ended: new Promise((resolve) => child.onExit(({ exitCode }) => setImmediate(() => resolve(exitCode)))),
  };
}
