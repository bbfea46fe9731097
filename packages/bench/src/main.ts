import { BenchError } from "./bench-error.ts";
import { loadCore } from "./core.ts";
import { runBench } from "./run.ts";
import { runners } from "./runners/index.ts";

try {
  process.exitCode = await runBench(process.argv.slice(2), { runners, loadCore, print: console.log });
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
