import { readInput } from "./read-input";
import type { ReadRequest } from "./read-request";

// Runs beside the page, so that a long text never stops it from answering.
addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  postMessage(readInput(data));
});
