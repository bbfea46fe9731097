// Run as a process of its own by the runner "memory": extracts the texts of its input, one JSON string a line, and prints what memory it took, in bytes.
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { loadCore } from "../core.ts";
import { describeFault } from "../describe-fault.ts";

// As the command saidby has it.
setFlagsFromString("--semi-space-growth-factor=1");

try {
  const { extract } = await loadCore();
  const lines = readFileSync(0, "utf8").split("\n");
  const before = process.resourceUsage().maxRSS;
  for (const line of lines) extract(JSON.parse(line));
  console.log(JSON.stringify({ before: before * 1024, most: process.resourceUsage().maxRSS * 1024 }));
} catch (error) {
  console.error(describeFault(error));
  process.exitCode = 1;
}
