import type { PageElement } from "../page.js";
import { attribute } from "../tree.js";
import { hidingClasses } from "./elements.js";

const hidingStyle = /display\s?:\s?none|visibility\s?:\s?hidden/i;

/** What React streams after the page, hidden until a script moves it to its place. */
const streamedPart = /^S:[0-9a-f]+$/;

/** True for an element that its own attributes take out of sight. */
export function isHidden(element: PageElement): boolean {
  for (const { name, value } of element.attrs) {
    if (name === "hidden" && value !== "until-found") return !streamedPart.test(attribute(element, "id") ?? "");
    if (name === "style" && hidingStyle.test(value)) return true;
    if (name === "class" && value.split(" ").some((token) => hidingClasses.has(token))) return true;
  }
  return false;
}
