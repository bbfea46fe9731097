import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFetcher, type Fetcher, SourceError } from "../src/index.js";
import type { Answer } from "./hostile-server/answers.js";
import {
  brokenRoutes,
  emptyRoutes,
  largeRoutes,
  type Route,
  redirectRoutes,
  slowRoutes,
} from "./hostile-server/routes.js";
import { startServer, type TestServer } from "./hostile-server/start.js";

const routes = (internal: number): readonly Route[] => [
  ...redirectRoutes(internal),
  ...slowRoutes,
  ...largeRoutes,
  ...brokenRoutes,
  ...emptyRoutes,
];
const addresses: Readonly<Record<string, string[]>> = {
  "rebinding.example.com": ["127.0.0.1"],
  "mixed.example.com": ["93.184.215.14", "127.0.0.1"],
};

let internal: TestServer;
let hostile: TestServer;
let fetcher: Fetcher;

beforeAll(async () => {
  internal = await startServer(new Map());
  hostile = await startServer(new Map(routes(internal.port).map(([path, answer]): [string, Answer] => [path, answer])));
  fetcher = createFetcher({
    allowedHosts: [hostile.host],
    limits: { deadline: 700, bytes: 1_000_000, perHost: 200 },
    resolve: (name, done) =>
      done(
        null,
        (addresses[name] ?? []).map((address) => ({ address, family: 4 })),
      ),
  });
});

afterAll(async () => {
  await fetcher.close();
  await hostile.stop();
  await internal.stop();
});

async function codeFor(path: string): Promise<string> {
  try {
    return (await fetcher.fetch(hostile.url(path))).kind;
  } catch (error) {
    return SourceError.isInstance(error) ? error.code : `not a source error: ${error}`;
  }
}

describe("a hostile server", () => {
  it.concurrent.each(routes(0).map(([path, , outcome]) => ({ path, outcome })))(
    "$path ends as $outcome",
    async ({ path, outcome }) => {
      expect(await codeFor(path)).toBe(outcome);
    },
  );

  it("has many ways", () => {
    expect(routes(0).length).toBeGreaterThanOrEqual(40);
  });
});

describe("the internal server", () => {
  it("is there", async () => {
    const open = createFetcher({ allowedHosts: [internal.host] });
    await expect(open.fetch(internal.url("/"))).rejects.toMatchObject({ code: "http-status" });
    await open.close();
    expect(internal.seen.splice(0)).toHaveLength(1);
  });

  it("is never reached by way of another", async () => {
    for (const [path, , outcome] of routes(internal.port)) if (outcome === "url-refused") await codeFor(path);
    expect(internal.seen).toEqual([]);
  });
});
