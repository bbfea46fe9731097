/** A line on the terminal that counts what is done, and takes no place in what is kept. */
export interface Progress {
  /** One article more. */
  step(failed: boolean): void;
  /** Makes room for other words. */
  clear(): void;
}

/** Milliseconds between two changes of the line. */
const interval = 100;

const silent: Progress = { step() {}, clear() {} };

interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Counts articles on a terminal from the second on; does nothing where there is none, or where it would stand among the data. */
export function articleProgress(terminal: Terminal, wanted: boolean): Progress {
  if (!wanted || !terminal.isTTY) return silent;
  let done = 0;
  let failed = 0;
  let shownAt = 0;
  let shown = false;
  return {
    step(hasFailed) {
      done++;
      if (hasFailed) failed++;
      const now = performance.now();
      if (done < 2 || now - shownAt < interval) return;
      shownAt = now;
      shown = true;
      terminal.write(`\r\u001b[Ksaidby: ${done} articles${failed > 0 ? `, ${failed} failed` : ""}`);
    },
    clear() {
      if (shown) terminal.write("\r\u001b[K");
      shown = false;
    },
  };
}
