import { elementIds } from "../element-ids";

const shownForMilliseconds = 4_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells the reader something in passing, in sight and to a screen reader. */
export function say(message: string): void {
  const status = document.getElementById(elementIds.status);
  if (!status) return;
  status.textContent = message;
  clearTimeout(timer);
  timer = setTimeout(() => {
    status.textContent = "";
  }, shownForMilliseconds);
}
