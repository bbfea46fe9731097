import { describe, expect, it } from "vitest";
import { parsePage } from "../page.js";
import { elementsNamed } from "../tree.js";
import { nameReader, namesOf } from "./element-names.js";

function namesIn(tag: string): string {
  const [element] = elementsNamed(parsePage(`<div ${tag}>x</div>`).root, "div");
  const { strong, weak, caption } = element ? nameReader()(namesOf(element)) : { strong: "", weak: "", caption: "" };
  return [strong && `strong ${strong}`, weak && `weak ${weak}`, caption && `caption ${caption}`]
    .filter(Boolean)
    .join(", ");
}

describe("names of elements", () => {
  it.each([
    ['class="related-posts"', "strong related"],
    ['class="ArticleBody__relatedLinks"', "strong related"],
    ['id="comments"', "strong comments"],
    ['class="wp-caption-text"', "caption caption"],
    ['class="share bar" role="navigation"', "strong share, weak navigation"],
    ['class="post category-comments tag-newsletter"', ""],
    ['class="has-sidebar no-comments"', ""],
    ['class="shared-memory relative"', ""],
    ['data-testid="newsletter-box"', "strong newsletter"],
    ['class="constructor __proto__"', ""],
    ["", ""],
  ])("read %s as “%s”", (tag, expected) => {
    expect(namesIn(tag)).toBe(expected);
  });
});
