import { elementIds } from "../element-ids";
import type { StatementElements } from "./statement-elements";

/** A card as it stands in the panel: the same words under the speaker's name, without the ids, which must stay unique. */
function peekCard(card: HTMLElement): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const speaker = card.closest(".speaker");
  const name = document.createElement("p");
  name.className = `peek-speaker ${speaker?.className ?? ""}`;
  for (const child of speaker?.querySelector("h3")?.childNodes ?? []) name.append(child.cloneNode(true));
  fragment.append(name);
  const copy = document.createElement("div");
  copy.className = card.className;
  for (const child of card.childNodes) copy.append(child.cloneNode(true));
  if (card.dataset.statement) copy.dataset.peek = card.dataset.statement;
  fragment.append(copy);
  return fragment;
}

/** Opens the panel with a statement. @returns the height that it covers, in CSS pixels */
export function openPeek({ card }: StatementElements): number {
  const peek = document.getElementById(elementIds.peek);
  if (!peek || !card) return 0;
  document.getElementById(elementIds.peekStatement)?.replaceChildren(peekCard(card));
  if (!peek.matches(":popover-open")) peek.showPopover();
  peek.scrollTop = 0;
  return peek.offsetHeight;
}

/** Closes the panel, if it is open. */
export function closePeek(): void {
  const peek = document.getElementById(elementIds.peek);
  if (peek?.matches(":popover-open")) peek.hidePopover();
}
