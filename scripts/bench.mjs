// Runs the benchmarks from a clone: builds what changed, quietly, then hands over.
import { spawnSync } from "node:child_process";
import { environment } from "./environment.mjs";

const built = spawnSync("turbo", ["run", "build", "--filter=@org/bench^...", "--output-logs=errors-only"], {
  stdio: ["ignore", "pipe", "inherit"],
  env: environment,
});
if (built.status !== 0) {
  process.stderr.write(built.stdout);
  process.exit(built.status ?? 1);
}
const { status } = spawnSync(process.execPath, ["packages/bench/src/main.ts", ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
