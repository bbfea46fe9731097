import { parsePage } from "../page.js";
import { elementsNamed } from "../tree.js";
import { toOutline } from "./to-outline.js";

/**
 * The text that a piece of HTML shows, a line each block: of `html.slice(source.start, source.end)` it is the text of the paragraph that has
 * this `source`, so that every paragraph can be checked against the page.
 * @throws SaidbyError `over-limit` as `parsePage` does.
 */
export function visibleText(piece: string): string {
  const page = parsePage(piece);
  const [body] = elementsNamed(page.root, "body");
  return body
    ? toOutline(body, piece)
        .blocks.map(({ text }) => text)
        .join("\n\n")
    : "";
}
