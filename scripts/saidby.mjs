// Runs the command line tool from a clone: builds what changed, quietly, then hands over.
import { spawnSync } from "node:child_process";
import { environment } from "./environment.mjs";

const built = spawnSync("turbo", ["run", "build", "--filter=@org/cli", "--output-logs=errors-only"], {
  stdio: ["ignore", "pipe", "inherit"],
  env: environment,
});
if (built.status !== 0) {
  process.stderr.write(built.stdout);
  process.exit(built.status ?? 1);
}
const { status, signal } = spawnSync(process.execPath, ["apps/cli/bin/saidby.js", ...process.argv.slice(2)], {
  stdio: "inherit",
});
if (signal) process.kill(process.pid, signal);
process.exitCode = status ?? 1;
