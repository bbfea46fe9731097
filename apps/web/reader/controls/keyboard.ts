import { type ActionId, keyMap } from "@org/core/view";
import { keyName } from "../../keys/key-name";
import { keysAreOn } from "../../keys/keys-setting";
import type { TextSearch } from "./find-in-text";
import type { Navigator } from "./navigator";
import { say } from "./say";

function lastShown(selector: string): HTMLElement | null {
  return (
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility()).at(-1) ?? null
  );
}

/** Opens or closes the reasons of the lit statement, in the panel if it is open, else in the list. */
function toggleWhy({ light, statements }: Navigator): void {
  if (light.lit === null) return;
  const card = lastShown(`[data-peek="${CSS.escape(light.lit)}"]`) ?? statements.get(light.lit)?.card;
  const details = card?.querySelector("details");
  if (!details) return;
  details.open = !details.open;
  details.querySelector("summary")?.focus();
}

async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    say("Link copied.");
  } catch {
    say("The browser did not allow copying: the link is in the address bar.");
  }
}

/** Reads the keys of the table of actions, unless the reader has switched them off. Escape and Enter work in any case. */
export function listenToKeys(reader: Navigator, search: TextSearch | null, signal: AbortSignal): void {
  const readKey = keyMap("web");
  const does: Partial<Record<ActionId, () => void>> = {
    "next-statement": () => reader.step("next"),
    "previous-statement": () => reader.step("previous"),
    "first-statement": () => reader.step("first"),
    "last-statement": () => reader.step("last"),
    why: () => toggleWhy(reader),
    "copy-link": () => void copyLink(),
    search: () => search?.open(),
    "next-match": () => search?.next(),
    "previous-match": () => search?.previous(),
    close: () => {
      if (!search?.close()) reader.clear();
    },
  };
  let pending = "";
  document.addEventListener(
    "keydown",
    (event) => {
      const key = keyName(event);
      if (key === null || document.querySelector("dialog[open]")) return;
      if (key.length === 1 && !keysAreOn()) return;
      const result = readKey(pending, key);
      pending = result.pending;
      const act = result.action && does[result.action];
      if (!act) return;
      if (key !== "escape") event.preventDefault();
      act();
    },
    { signal },
  );
}
