import { readInput } from "./read-input";
import type { LocalRequest } from "./read-request";

// Runs beside the page, so that a long text never stops it from answering.
addEventListener("message", ({ data }: MessageEvent<LocalRequest>) => {
  readInput(data).then((answer) => postMessage(answer), reportError);
});
