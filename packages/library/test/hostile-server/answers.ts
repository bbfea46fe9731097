import type { IncomingMessage, ServerResponse } from "node:http";
import { setInterval } from "node:timers";

/** Answers one request. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** An ordinary answer. */
export function say(
  status: number,
  headers: Record<string, string | string[]> = {},
  body: string | Uint8Array = "",
): Answer {
  return (response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Sends the reader on. */
export const sendTo = (target: string, status = 302): Answer => say(status, { location: target });

/** Bytes as they are, in place of a proper answer; then the connection ends. */
export function raw(...parts: readonly (string | Uint8Array)[]): Answer {
  return (_response, { socket }) => {
    for (const part of parts) socket.write(part);
    socket.end();
  };
}

/** Writes to the connection again and again, until the other side has had enough. */
export function again(milliseconds: number, part: () => string | Uint8Array, start = ""): Answer {
  return (_response, { socket }) => {
    socket.write(start);
    const timer = setInterval(() => socket.write(part()), milliseconds);
    socket.on("close", () => clearInterval(timer)).on("error", () => {});
  };
}

/** Writes as fast as the other side takes it, without end. */
export function flood(start: string | Uint8Array, part: Uint8Array): Answer {
  return (_response, { socket }) => {
    const fill = (): void => {
      while (!socket.destroyed && socket.write(part));
    };
    socket.on("drain", fill).on("error", () => {});
    socket.write(start);
    fill();
  };
}
