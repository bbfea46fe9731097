import { describe, expect, it } from "vitest";
import { makeArticle } from "../../test/make-article.js";
import { displayTitle } from "./display-title.js";

describe("displayTitle", () => {
  it("is the headline on one line", () => {
    const title = { value: "A Bridge\n  Reopens", origin: "given" as const };
    expect(displayTitle(makeArticle("Lead.", [], { title }))).toBe("A Bridge Reopens");
  });

  it("falls back to the first words of the lead", () => {
    expect(displayTitle(makeArticle("Short lead."))).toBe("Short lead.");
    expect(displayTitle(makeArticle("a b c d e f g h i j k l\nNext"))).toBe("a b c d e f g h i j …");
  });

  it("is plain about a text without words", () => {
    expect(displayTitle({ title: null, text: "", paragraphs: [] })).toBe("Untitled");
  });
});
