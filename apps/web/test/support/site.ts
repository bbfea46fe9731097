import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";

const webFolder = resolve(import.meta.dirname, "../..");

/** The built site, served on loopback. */
export interface RunningSite {
  url: string;
  stop: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === "object" ? done(address.port) : fail(new Error("no port"))));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (server.exitCode !== null) return done();
    server.once("exit", () => done());
    server.kill("SIGTERM");
  });
}

/**
 * Serves what `next build` made.
 * @param settings environment variables of the server
 * @throws Error when there is no build, or when the server ends or stays silent for half a minute.
 */
export async function startSite(settings: Readonly<Record<string, string>> = {}): Promise<RunningSite> {
  if (!existsSync(resolve(webFolder, ".next/BUILD_ID")))
    throw new Error("apps/web is not built: run `npx pnpm@12 test`, which builds first");
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "--hostname", "127.0.0.1", "--port", String(port)],
    {
      cwd: webFolder,
      stdio: "ignore",
      env: { ...process.env, ...settings, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) throw new Error(`next start ended with ${server.exitCode}`);
    if (await answers(`${url}/samples`)) return { url, stop: () => stop(server) };
    await new Promise((wake) => setTimeout(wake, 100));
  }
  await stop(server);
  throw new Error(`next start did not answer at ${url}`);
}
