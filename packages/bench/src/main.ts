import { BenchError } from "./bench-error.ts";
import { loadCore } from "./core.ts";
import { describeFault } from "./describe-fault.ts";
import { runBench } from "./run.ts";
import { runners } from "./runners/index.ts";

try {
  process.exitCode = await runBench(process.argv.slice(2), {
    runners,
    loadCore,
    print: console.log,
    progress: console.error,
  });
} catch (error) {
  const expected = error instanceof BenchError;
  console.error(expected ? error.message : `The benchmark broke: ${describeFault(error)}.`);
  process.exitCode = expected ? error.exitCode : 1;
}
