import { useCallback, useEffect, useRef, useState } from "react";
import type { ReadAnswer, ReadRequest } from "./read-request";

/** Where the reading of a text stands. */
export type Reading = { kind: "idle" } | { kind: "reading"; size: number } | ReadAnswer;

/** Reads texts in a worker, one at a time. */
export interface Reader {
  reading: Reading;
  read: (request: ReadRequest) => void;
  /** Gives up what is being read, or goes back from what was read. */
  reset: () => void;
  fail: (message: string) => void;
}

const workerProblem =
  "The text could not be read: reload the page and try again, or use `saidby read` in the terminal.";

function sizeOf(request: ReadRequest): number {
  return request.kind === "text" ? request.text.length : request.bytes.byteLength;
}

/** The state of a reader, with a worker of its own for every text: stopping is then always possible, and at once. */
export function useReading(): Reader {
  const [reading, setReading] = useState<Reading>({ kind: "idle" });
  const worker = useRef<Worker | null>(null);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const finish = useCallback(
    (state: Reading) => {
      stop();
      setReading(state);
    },
    [stop],
  );
  const read = useCallback(
    (request: ReadRequest) => {
      stop();
      setReading({ kind: "reading", size: sizeOf(request) });
      const started = new Worker(new URL("./read.worker.ts", import.meta.url), { type: "module" });
      worker.current = started;
      started.onmessage = ({ data }: MessageEvent<ReadAnswer>) => finish(data);
      started.onerror = () => finish({ kind: "problem", message: workerProblem });
      started.postMessage(request, request.kind === "file" ? [request.bytes] : []);
    },
    [stop, finish],
  );
  const reset = useCallback(() => finish({ kind: "idle" }), [finish]);
  const fail = useCallback((message: string) => finish({ kind: "problem", message }), [finish]);
  return { reading, read, reset, fail };
}
