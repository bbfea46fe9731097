// Runs every package's tests through turbo, then prints one plain closing line ("N passed, N failed"), whatever was cached.
// Extra arguments go to turbo.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { environment } from "./environment.mjs";

const reports = ["packages", "apps"].flatMap((group) => readdirSync(group).map((name) => join(group, name, ".report")));
for (const folder of reports) rmSync(folder, { recursive: true, force: true });

const run = spawnSync("turbo", ["run", "test", "--continue=dependencies-successful", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...environment, ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }) },
});

let passed = 0;
let failed = 0;
let skipped = 0;
for (const folder of reports) {
  const file = join(folder, "vitest.json");
  if (!existsSync(file)) continue;
  const report = JSON.parse(readFileSync(file, "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // A suite that never loaded has no tests to count, but it is a failure.
  failed += report.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.length === 0,
  ).length;
  skipped += report.numPendingTests + report.numTodoTests;
}
if (run.status !== 0 && failed === 0) failed = 1; // a build that failed, or a runner that died
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed || !passed ? 1 : 0;
