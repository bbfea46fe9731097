// Run as a process of its own by measure-in-process.ts, because a text may take all memory: prints the seconds of each size as it is done.
import { BenchError } from "../bench-error.ts";
import { loadCore } from "../core.ts";
import { describeFault } from "../describe-fault.ts";
import { shares } from "./growth.ts";
import { subjectText } from "./subjects.ts";

const name = process.argv[2] ?? "";
try {
  const { extract } = await loadCore();
  extract(subjectText("one paragraph", 0.01) ?? "");
  for (const share of shares) {
    const text = subjectText(name, share);
    if (text === null) throw new BenchError(`there is no text "${name}"`);
    const begin = performance.now();
    extract(text);
    console.log((performance.now() - begin) / 1000);
  }
} catch (error) {
  console.error(describeFault(error));
  process.exitCode = 1;
}
