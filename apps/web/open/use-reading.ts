import { useCallback, useEffect, useRef, useState } from "react";
import { askSite } from "./ask-site";
import { readInWorker } from "./read-in-worker";
import type { ReadAnswer, ReadRequest } from "./read-request";

/** Where the reading of a text or page stands. `what` is what is being read, for people. */
export type Reading = { kind: "idle" } | { kind: "reading"; what: string } | ReadAnswer;

/** Reads what is given, one thing at a time. */
export interface Reader {
  reading: Reading;
  read: (request: ReadRequest) => void;
  /** Gives up what is being read, or goes back from what was read. */
  reset: () => void;
  fail: (message: string) => void;
}

const digits = new Intl.NumberFormat("en");

function labelOf(request: ReadRequest): string {
  if (request.kind === "text") return `${digits.format(request.text.length)} characters`;
  if (request.kind === "file") return `${digits.format(request.bytes.byteLength)} bytes`;
  return URL.parse(request.url)?.host ?? request.url;
}

function answerTo(request: ReadRequest, signal: AbortSignal): Promise<ReadAnswer> {
  return request.kind === "address" ? askSite(request.url, signal) : readInWorker(request, signal);
}

/** The state of a reader: texts and files are read in this browser, pages of the web by the site. */
export function useReading(): Reader {
  const [reading, setReading] = useState<Reading>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
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
      setReading({ kind: "reading", what: labelOf(request) });
      const run = new AbortController();
      running.current = run;
      void answerTo(request, run.signal).then((answer) => run.signal.aborted || finish(answer));
    },
    [stop, finish],
  );
  const reset = useCallback(() => finish({ kind: "idle" }), [finish]);
  const fail = useCallback((message: string) => finish({ kind: "problem", message }), [finish]);
  return { reading, read, reset, fail };
}
