import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import type { Growth } from "./growth.ts";

const program = resolve(import.meta.dirname, "growth-process.ts");

/** Longest time for all sizes of one text, in milliseconds. */
const longest = 60_000;

/** Measures one text in a process of its own, so that one that never ends or takes all memory is a result like any other. */
export function measureInProcess(name: string): Growth {
  const { stdout, stderr, status, signal, error } = spawnSync(process.execPath, [program, name], {
    encoding: "utf8",
    timeout: longest,
    killSignal: "SIGKILL",
  });
  const seconds = stdout.split("\n").filter(Boolean).map(Number);
  if (status === 0) return { seconds, stopped: null };
  if (error !== undefined && "code" in error && error.code === "ETIMEDOUT")
    return { seconds, stopped: `over ${longest / 1000} s` };
  // Node ends itself with this signal when the heap is full.
  return { seconds, stopped: signal === "SIGABRT" ? "out of memory" : stderr.trim() };
}
