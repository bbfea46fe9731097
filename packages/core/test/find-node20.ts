import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** A Node 20 of this machine, or null: the oldest that the package runs on. `SAIDBY_NODE20` names one elsewhere. */
export function findNode20(): string | null {
  const candidates = [process.env.SAIDBY_NODE20, "/usr/bin/node", "/usr/local/bin/node"];
  for (const path of candidates) {
    if (path && existsSync(path) && execFileSync(path, ["--version"], { encoding: "utf8" }).startsWith("v20."))
      return path;
  }
  return null;
}
