import { formatAnchor, parseAnchor } from "@org/core/view";
import { elementIds } from "../element-ids";
import { showPassages } from "./passage";
import { closePeek, openPeek } from "./peek";
import { revealCard, revealWords } from "./reveal";
import { type StatementElements, statementElements } from "./statement-elements";
import { type StatementLight, statementLight } from "./statement-light";
import { rangeOf } from "./text-range";

/** Where a reader comes from when going to a statement: the other side is what is shown and, by key, gets the focus. */
export type Side = "words" | "list" | "address" | "step";

/** Goes from words to statements and back. */
export interface Navigator {
  light: StatementLight;
  statements: ReadonlyMap<string, StatementElements>;
  go: (id: string, from: Side, byKey: boolean) => void;
  step: (target: "next" | "previous" | "first" | "last") => void;
  /** Shows what a fragment of the address points to, if it is one of ours. */
  follow: (fragment: string) => void;
  clear: () => void;
}

/** From this width on the list stands beside the text; the style sheet has the same. */
const wide = "(min-width: 66rem)";

function closeList(): void {
  const list = document.getElementById(elementIds.list);
  if (list?.matches(":popover-open")) list.hidePopover();
}

/** The statement that begins at this fragment (`char=…`), when one does. */
function statementOfFragment(root: HTMLElement, fragment: string): string | null {
  const target = document.getElementById(fragment.replace(/^#/, ""));
  return target && root.contains(target) ? (target.dataset.link ?? null) : null;
}

/** Makes the navigator of a reader. The page's markup is read once, here. */
export function readerNavigator(root: HTMLElement): Navigator {
  const statements = statementElements(root);
  const order = [...statements.keys()];
  const light = statementLight(statements);

  /** Shows the card beside the text, or in the panel on a narrow screen. @returns what the panel covers, in CSS pixels */
  const showCard = (elements: StatementElements, byKey: boolean): number => {
    const beside = window.matchMedia(wide).matches;
    const covered = beside ? 0 : openPeek(elements);
    if (beside && elements.card) revealCard(elements.card);
    const scope = beside
      ? elements.card
      : document.querySelector<HTMLElement>(`[data-peek="${CSS.escape(elements.id)}"]`);
    if (byKey) scope?.querySelector<HTMLElement>("[data-words]")?.focus({ preventScroll: true });
    return covered;
  };

  const go: Navigator["go"] = (id, from, byKey) => {
    const elements = statements.get(id);
    if (!elements) return;
    showPassages("passage", []);
    light.light(id);
    if (from !== "address") window.history.replaceState(null, "", formatAnchor({ kind: "statement", id }));
    closeList();
    if (from === "list") closePeek();
    const covered = from === "list" ? 0 : showCard(elements, byKey && from === "words");
    const words = elements.marks[0];
    if (words) revealWords(words, covered);
    if (byKey && from !== "words") elements.link?.focus({ preventScroll: true });
  };

  const step: Navigator["step"] = (target) => {
    const at = light.lit === null ? -1 : order.indexOf(light.lit);
    const places = { next: at + 1, previous: at < 0 ? order.length - 1 : at - 1, first: 0, last: order.length - 1 };
    const id = order[Math.min(Math.max(places[target], 0), order.length - 1)];
    if (id !== undefined) go(id, "step", true);
  };

  const follow: Navigator["follow"] = (fragment) => {
    const anchor = parseAnchor(fragment);
    if (!anchor) return;
    const id = anchor.kind === "statement" ? anchor.id : statementOfFragment(root, fragment);
    if (id !== null) return go(id, "address", false);
    const range = anchor.kind === "char" ? rangeOf(root, anchor.span) : null;
    if (!range) return;
    closeList();
    showPassages("passage", [range]);
    revealWords(range);
  };

  const clear = (): void => {
    light.light(null);
    showPassages("passage", []);
    if (parseAnchor(window.location.hash))
      window.history.replaceState(null, "", window.location.pathname + window.location.search);
  };

  return { light, statements, go, step, follow, clear };
}
