import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "./answers.js";

/** A server on this machine that tests ask, and what it was asked. */
export interface TestServer {
  port: number;
  /** `host:port`, to allow it by. */
  host: string;
  url: (path: string) => string;
  /** The requests so far. */
  seen: { path: string; headers: Record<string, string | string[] | undefined> }[];
  stop: () => Promise<void>;
}

/** Starts a server whose answers are found by path. */
export async function startServer(answers: ReadonlyMap<string, Answer>, address = "127.0.0.1"): Promise<TestServer> {
  const seen: TestServer["seen"] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? "";
    seen.push({ path, headers: request.headers });
    const answer = answers.get(path);
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  };
  const server: Server = createServer(listener);
  server.on("clientError", (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  const host = `${address.includes(":") ? `[${address}]` : address}:${port}`;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, host, url: (path) => `http://${host}${path}`, seen, stop };
}
