import { stat } from "node:fs/promises";

/** True when two paths lead to one file, links followed. False when either is none. */
export async function isSameFile(first: string, second: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(first).catch(() => null), stat(second).catch(() => null)]);
  return a !== null && b !== null && a.dev === b.dev && a.ino === b.ino;
}
