import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { createFetcher, type FetcherSettings, type FetchRequest } from "../src/index.js";
import { type Answer, say, sendTo } from "./hostile-server/answers.js";
import { startServer, type TestServer } from "./hostile-server/start.js";

const page = "<!doctype html><p>“No,” Ana Berg said.</p>";
const html = { "content-type": "text/html; charset=iso-8859-1" };
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function serve(answers: Record<string, Answer>): Promise<TestServer> {
  const server = await startServer(new Map(Object.entries(answers)));
  stops.push(server.stop);
  return server;
}

function fetcherFor(servers: readonly TestServer[], settings: FetcherSettings = {}) {
  const fetcher = createFetcher({ allowedHosts: servers.map(({ host }) => host), ...settings });
  stops.unshift(fetcher.close);
  return fetcher;
}

async function get(server: TestServer, path: string, request?: FetchRequest) {
  const found = await fetcherFor([server]).fetch(server.url(path), request);
  if (found.kind !== "fetched") throw new Error("not fetched");
  return { ...found, text: new TextDecoder().decode(found.bytes) };
}

describe("a fetch", () => {
  it("gives the bytes with what the server says of them, and where they were found", async () => {
    const server = await serve({
      "/old": sendTo("/new#part"),
      "/new": say(200, { ...html, etag: '"7"', "last-modified": "Mon, 02 Mar 2026 10:00:00 GMT" }, page),
    });
    expect(await get(server, "/old")).toMatchObject({
      url: server.url("/new"),
      text: page,
      contentType: "text/html; charset=iso-8859-1",
      etag: '"7"',
      lastModified: "Mon, 02 Mar 2026 10:00:00 GMT",
      retrievedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
  });

  it.each([
    ["gzip", gzipSync(page)],
    ["x-gzip", gzipSync(page)],
    ["br", brotliCompressSync(page)],
    ["zstd", zstdCompressSync(page)],
    ["identity", Buffer.from(page)],
    ["gzip", Buffer.concat([gzipSync(page.slice(0, 9)), gzipSync(page.slice(9))])],
  ])("unpacks %s", async (encoding, bytes) => {
    const server = await serve({ "/": say(200, { ...html, "content-encoding": encoding }, bytes) });
    expect((await get(server, "/")).text).toBe(page);
  });

  it("takes a page of exactly the largest size", async () => {
    const server = await serve({ "/": say(200, html, "a".repeat(1000)), "/more": say(200, html, "a".repeat(1001)) });
    const fetcher = fetcherFor([server], { limits: { bytes: 1000 } });
    expect(await fetcher.fetch(server.url("/"))).toMatchObject({ kind: "fetched" });
    await expect(fetcher.fetch(server.url("/more"))).rejects.toMatchObject({ code: "too-large" });
  });

  it("tells that nothing has changed since", async () => {
    const server = await serve({
      "/": (response, { headers }) =>
        say(headers["if-none-match"] === '"7"' ? 304 : 200, html, "")(response, response.req),
    });
    expect(await fetcherFor([server]).fetch(server.url("/"), { etag: '"7"' })).toEqual({
      kind: "not-modified",
      url: server.url("/"),
    });
  });

  it("carries no cookie, and a password to the host it was given for only", async () => {
    const other = await serve({ "/": say(200, html, page) });
    const server = await serve({
      "/a": say(302, { location: "/b", "set-cookie": "session=1" }),
      "/b": sendTo(`http://evil:word@${other.host}/`),
    });
    const address = server.url("/a").replace("http://", "http://ana:s%3Acret@");
    const found = await fetcherFor([server, other]).fetch(address);
    expect(found.url).toBe(other.url("/"));
    const sent = [...server.seen, ...other.seen].map(({ headers }) => headers);
    expect(sent.map(({ authorization }) => authorization)).toEqual([
      `Basic ${btoa("ana:s:cret")}`,
      `Basic ${btoa("ana:s:cret")}`,
      undefined,
    ]);
    expect(sent.flatMap(({ cookie, referer }) => [cookie, referer])).toEqual(Array(6).fill(undefined));
  });

  it("does not use a proxy that the environment names", async () => {
    const proxy = await serve({});
    const server = await serve({ "/": say(200, html, page) });
    const before = { ...process.env };
    Object.assign(process.env, {
      HTTP_PROXY: `http://${proxy.host}`,
      http_proxy: `http://${proxy.host}`,
      NO_PROXY: "",
    });
    try {
      expect((await get(server, "/")).text).toBe(page);
    } finally {
      process.env = before;
    }
    expect(proxy.seen).toEqual([]);
  });

  it("reaches an allowed host by its IPv6 address", async (context) => {
    const server = await startServer(new Map([["/", say(200, html, page)]]), "::1").catch(() => null);
    if (!server) return context.skip("this machine has no IPv6");
    stops.push(server.stop);
    expect((await get(server, "/")).text).toBe(page);
  });

  it("tells nothing about ports of this machine", async () => {
    const open = await serve({ "/": say(200, html, page) });
    const closed = await serve({});
    await closed.stop();
    const failures = await Promise.all(
      [open, closed].map((server) =>
        fetcherFor([])
          .fetch(server.url("/"))
          .catch((error) => `${error.code} ${error.message}`),
      ),
    );
    expect(failures[0]).toBe(failures[1]);
    expect(open.seen).toEqual([]);
  });

  it("ends when the caller has had enough", async () => {
    const server = await serve({ "/": () => {} });
    const signal = AbortSignal.timeout(50);
    await expect(fetcherFor([server]).fetch(server.url("/"), { signal })).rejects.toMatchObject({ code: "timed-out" });
  });
});

describe("manners", () => {
  it("are to wait when a server asks for it, once", async () => {
    let asked = 0;
    const server = await serve({
      "/": (response) => say(++asked === 1 ? 503 : 200, { ...html, "retry-after": "1" }, page)(response, response.req),
    });
    expect((await get(server, "/")).text).toBe(page);
    expect(asked).toBe(2);
  });

  it("are to ask a host for two things at a time", async () => {
    let inside = 0;
    let most = 0;
    const server = await serve({
      "/": (response) => {
        most = Math.max(most, ++inside);
        setTimeout(() => {
          inside--;
          response.end(page);
        }, 20);
      },
    });
    const fetcher = fetcherFor([server]);
    await Promise.all(Array.from({ length: 8 }, () => fetcher.fetch(server.url("/"))));
    expect(most).toBe(2);
  });

  it("are to do what robots.txt says, read once", async () => {
    const server = await serve({
      "/robots.txt": say(200, {}, "User-agent: *\nDisallow: /private"),
      "/a": say(200, html, page),
      "/b": sendTo("/private"),
      "/private": say(200, html, page),
    });
    const fetcher = fetcherFor([server]);
    const codes = await Promise.all(
      ["/a", "/private", "/b"].map((path) =>
        fetcher.fetch(server.url(path), { robots: true }).then(
          ({ kind }) => kind,
          ({ code }) => code,
        ),
      ),
    );
    expect(codes).toEqual(["fetched", "robots-refused", "robots-refused"]);
    expect(server.seen.map(({ path }) => path).sort()).toEqual(["/a", "/b", "/robots.txt"]);
    expect(await fetcher.fetch(server.url("/private"))).toMatchObject({ kind: "fetched" });
  });
});
