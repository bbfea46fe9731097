const quiet = "(prefers-reduced-motion: reduce)";

/** Smoothly, unless the reader has asked for less motion, or the place is far away and the ride would be long. */
export function scrollBehavior(distance: number): ScrollBehavior {
  return window.matchMedia(quiet).matches || Math.abs(distance) > 3 * window.innerHeight ? "instant" : "smooth";
}

/** Share of the window above and below which words count as out of sight: bars and sheets lie there. */
const margin = 0.12;

/** Brings words of the text into view, to the upper third, unless they can be seen already. */
export function revealWords(place: { getBoundingClientRect: () => DOMRect }, covered = 0): void {
  const { top, bottom } = place.getBoundingClientRect();
  const height = window.innerHeight - covered;
  if (top >= height * margin && Math.min(bottom, top + height / 3) <= height * (1 - margin)) return;
  const distance = top - height / 3;
  window.scrollBy({ top: distance, behavior: scrollBehavior(distance) });
}

/** Brings a card into view within the list beside the text. */
export function revealCard(card: HTMLElement): void {
  const list = card.closest<HTMLElement>(".list");
  if (!list) return;
  const { top, bottom } = card.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (top >= frame.top && bottom <= frame.bottom) return;
  const distance = top - frame.top - frame.height / 4;
  list.scrollBy({ top: distance, behavior: scrollBehavior(distance) });
}
