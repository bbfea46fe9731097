import type { LocalRequest, ReadAnswer } from "./read-request";

const workerProblem =
  "The text could not be read: reload the page and try again, or use `saidby read` in the terminal.";

/** Reads in a worker of its own, so that stopping is always possible, and at once. Never answers after it is stopped. */
export function readInWorker(request: LocalRequest, signal: AbortSignal): Promise<ReadAnswer> {
  return new Promise((answer) => {
    const worker = new Worker(new URL("./read.worker.ts", import.meta.url), { type: "module" });
    const finish = (result: ReadAnswer): void => {
      worker.terminate();
      answer(result);
    };
    signal.addEventListener("abort", () => worker.terminate());
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => finish(data);
    worker.onerror = () => finish({ kind: "problem", message: workerProblem });
    worker.postMessage(request, request.kind === "file" ? [request.bytes] : []);
  });
}
