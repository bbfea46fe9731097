// Run as a process of its own by the runner "memory": extracts the texts of its input, one JSON string a line, and prints what memory it took, in bytes.
import { readFileSync } from "node:fs";
import { describeFault } from "../describe-fault.ts";

try {
  const { extract } = await import("@org/core");
  const lines = readFileSync(0, "utf8").split("\n");
  const before = process.resourceUsage().maxRSS;
  for (const line of lines) extract(JSON.parse(line));
  console.log(JSON.stringify({ before: before * 1024, most: process.resourceUsage().maxRSS * 1024 }));
} catch (error) {
  console.error(describeFault(error));
  process.exitCode = 1;
}
