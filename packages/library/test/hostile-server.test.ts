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
/** For all routes but those that end by the deadline, so that a busy machine does not end them first. */
let fetcher: Fetcher;
let hurried: Fetcher;

beforeAll(async () => {
  internal = await startServer(new Map());
  hostile = await startServer(new Map(routes(internal.port).map(([path, answer]): [string, Answer] => [path, answer])));
  const fetcherWithin = (deadline: number): Fetcher =>
    createFetcher({
      allowedHosts: [hostile.host],
      limits: { deadline, bytes: 1_000_000, perHost: 200 },
      resolve: (name, done) =>
        done(
          null,
          (addresses[name] ?? []).map((address) => ({ address, family: 4 })),
        ),
    });
  fetcher = fetcherWithin(20_000);
  hurried = fetcherWithin(700);
});

afterAll(async () => {
  await fetcher.close();
  await hurried.close();
  await hostile.stop();
  await internal.stop();
});

async function codeFor(path: string, outcome: string): Promise<string> {
  try {
    return (await (outcome === "timed-out" ? hurried : fetcher).fetch(hostile.url(path))).kind;
  } catch (error) {
    return SourceError.isInstance(error) ? error.code : `not a source error: ${error}`;
  }
}

describe("a hostile server", () => {
  it.concurrent.each(routes(0).map(([path, , outcome]) => ({ path, outcome })))(
    "$path ends as $outcome",
    async ({ path, outcome }) => {
      expect(await codeFor(path, outcome)).toBe(outcome);
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
    for (const [path, , outcome] of routes(internal.port)) if (outcome === "url-refused") await codeFor(path, outcome);
    expect(internal.seen).toEqual([]);
  });
});
