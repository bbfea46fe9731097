import { textSearch } from "./find-in-text";
import { listenToKeys } from "./keyboard";
import { readerNavigator } from "./navigator";
import { listenToPointer } from "./pointer";

/**
 * Makes the markup of a reader answer: click, tap, hover and keys between words and statements, and the address of the page.
 * @returns stops listening
 */
export function connectReader(root: HTMLElement): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const reader = readerNavigator(root);
  listenToPointer(root, reader, signal);
  listenToKeys(reader, textSearch(root, signal), signal);
  window.addEventListener("hashchange", () => reader.follow(window.location.hash), { signal });
  root.dataset.ready = "";
  reader.follow(window.location.hash);
  return () => {
    stop.abort();
    delete root.dataset.ready;
  };
}
