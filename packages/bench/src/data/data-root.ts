import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { BenchError } from "../bench-error.ts";

/** Environment variable that names the folder of the data sets. */
export const dataRootVariable = "SAIDBY_BENCH_DATA";

/** The folder of the data sets: the variable's value, else `shared/data` beside the repository. It need not exist. */
export function dataRoot(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment[dataRootVariable];
  return given ? resolve(given) : resolve(import.meta.dirname, "../../../../../shared/data");
}

/**
 * The full path of a file among the data sets.
 * @throws BenchError when it is not there, saying which and what to do.
 */
export function dataFile(path: string, root: string = dataRoot()): string {
  const full = resolve(root, path);
  if (existsSync(full)) return full;
  throw new BenchError(
    `The data file ${path} is not in ${root}: set ${dataRootVariable} to the folder that holds the data sets (packages/bench/README.md lists them).`,
  );
}
