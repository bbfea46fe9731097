import { type ChildLimits, childLimits } from "./child-limits.js";
import type { ChildTask } from "./child-message.js";
import type { Child } from "./child-process.js";
import type { Outcome } from "./outcome.js";

/** How a pool is set up. */
export interface PoolSettings {
  /** A module that calls `serveParent`. */
  entry: URL;
  /** Processes at the same time. */
  jobs: number;
  limits?: Partial<ChildLimits>;
}

/** Processes that make records. They are started when there is work for them, and again when one is lost. */
export interface ChildPool {
  run(task: ChildTask): Promise<Outcome>;
  /** Ends all processes, at work or not. */
  close(): void;
}

/** A pool of processes; to be closed, as they keep the program running. */
export function childPool({ entry, jobs, limits }: PoolSettings): ChildPool {
  const all = new Set<Child>();
  const idle: Child[] = [];
  const queue: (() => void)[] = [];
  let closed = false;
  const close = (): void => {
    closed = true;
    process.off("exit", close);
    for (const child of all) child.end();
    all.clear();
  };
  process.on("exit", close);

  /** A child without work; waits when all have some. */
  async function free(): Promise<Child> {
    // Loaded with the first task: one small text does without processes.
    const { startChild } = await import("./child-process.js");
    for (;;) {
      if (closed) throw new Error("The pool of processes is closed.");
      const child = idle.pop();
      if (child?.alive) return child;
      if (child) all.delete(child);
      else if (all.size < jobs) {
        const started = startChild(entry, { ...childLimits, ...limits });
        all.add(started);
        return started;
      } else await new Promise<void>((resolve) => queue.push(resolve));
    }
  }

  return {
    async run(task) {
      const child = await free();
      try {
        return await child.run(task);
      } finally {
        if (child.alive) idle.push(child);
        else all.delete(child);
        queue.shift()?.();
      }
    },
    close,
  };
}
