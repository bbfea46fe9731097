// The main job: builds what changed, then serves the site on this machine only, until Ctrl-C.
import { spawn, spawnSync } from "node:child_process";
import { environment } from "./environment.mjs";
import { freePort } from "./free-port.mjs";

const host = "127.0.0.1";
const firstPort = 3000;
const readyWithinMilliseconds = 60_000;
const stopWithinMilliseconds = 3_000;

function fail(message, code) {
  console.error(`saidby: ${message}`);
  process.exit(code);
}

function build() {
  const built = spawnSync("turbo", ["run", "build", "--filter=@org/web", "--output-logs=errors-only"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: environment,
  });
  if (built.error) fail(`turbo could not be started (${built.error.message}): run this as \`npx pnpm@12 start\``, 1);
  if (built.signal) process.exit(0);
  if (built.status !== 0) {
    process.stderr.write(built.stdout);
    fail("the site could not be built: see the lines above", built.status ?? 1);
  }
}

function serve(port) {
  const next = ["node_modules/next/dist/bin/next", "start", "--hostname", host, "--port", String(port)];
  const server = spawn(process.execPath, next, {
    cwd: "apps/web",
    stdio: ["ignore", "pipe", "pipe"],
    env: environment,
  });
  const output = [];
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => output.push(chunk));
  return { server, output };
}

async function answers(url) {
  const deadline = Date.now() + readyWithinMilliseconds;
  while (Date.now() < deadline) {
    try {
      if ((await fetch(url)).ok) return true;
    } catch {
      // not listening yet
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

const choosePort = () => freePort(process.env.PORT || firstPort, host).catch((error) => fail(error.message, 2));

await choosePort(); // a mistake in PORT is told before the build
console.error("saidby is getting ready (the first time takes about half a minute) …");
build();

const port = await choosePort();
const url = `http://${host}:${port}`;
const { server, output } = serve(port);

let stopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => {
    stopping = true;
    server.kill("SIGTERM");
    setTimeout(() => server.kill("SIGKILL"), stopWithinMilliseconds).unref();
  });
server.on("exit", (code) => {
  if (stopping) process.exit(0);
  process.stderr.write(Buffer.concat(output));
  fail(`the site at ${url} ended by itself`, code || 1);
});

if (await answers(url)) {
  output.length = 0;
  console.log(`saidby is reading at ${url}`);
  console.log("Try in the terminal: npx pnpm@12 saidby read samples/wire-politics.txt");
  console.log("Stop with Ctrl-C.");
} else if (!stopping) {
  stopping = true;
  server.kill("SIGKILL");
  process.stderr.write(Buffer.concat(output));
  fail(`the site did not answer at ${url} within a minute`, 1);
}
