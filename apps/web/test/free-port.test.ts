import { createServer, type Server } from "node:net";
import { afterEach, expect, test } from "vitest";
import { freePort } from "../../../scripts/free-port.mjs";

const host = "127.0.0.1";
const servers: Server[] = [];

/** Takes a port: the given one, or any. */
function take(port = 0): Promise<number> {
  return new Promise((taken, fail) => {
    const server = createServer().once("error", fail);
    servers.push(server);
    server.listen(port, host, () => {
      const address = server.address();
      taken(address && typeof address === "object" ? address.port : 0);
    });
  });
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((closed) => server.close(closed))));
});

test("a taken port gives the next free one", async () => {
  const first = await take();
  const port = await freePort(first, host);
  expect(port).toBeGreaterThan(first);
  await expect(take(port)).resolves.toBe(port);
});

test("a free port is taken as it is, also from a string", async () => {
  const port = await freePort(20_000, host);
  expect(await freePort(String(port), host)).toBe(port);
});

test.each(["abc", "0", "70000", "1.5", ""])("PORT=%s is no port, and the message says what to do", async (value) => {
  await expect(freePort(value, host)).rejects.toThrow("set a number from 1 to 65535");
});
