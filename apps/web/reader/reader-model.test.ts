import { describe, expect, test } from "vitest";
import { articleOf } from "../test/support/article";
import { readerModel } from "./reader-model";

const text = "A headline says “no”\n\nBy Ada Lund\n\n“One,” said Bo Ek.\n\n“Two,” said nobody.";

describe("readerModel", () => {
  test("headline and byline of the text have their roles, so that they are not printed twice", () => {
    const article = articleOf(text, [], {
      title: { value: "A headline  says “no”", origin: "given" },
      byline: [{ name: "Ada Lund", origin: "given" }],
    });
    expect(readerModel(article).blocks.map(({ role }) => role)).toEqual(["title", "byline", "body", "body"]);
  });

  test("a title that does not stand in the text takes no paragraph away", () => {
    const article = articleOf(text, [], { title: { value: "Another", origin: "given" } });
    expect(readerModel(article).blocks[0]?.role).toBe("body");
  });

  test("each paragraph gets the marks that touch it, also those from the paragraph before", () => {
    const article = articleOf("“One.\n“Two.”\nThree.", [{ words: "“One.\n“Two.”", speaker: "Bo Ek" }]);
    expect(readerModel(article).blocks.map(({ marks }) => marks.size)).toEqual([1, 1, 0]);
  });

  test("counts speakers that the text gives, and numbers statements in text order", () => {
    const article = articleOf(text, [{ words: "“One,”", speaker: "Bo Ek" }, { words: "“Two,”" }]);
    const { speakerCount, numbers } = readerModel(article);
    expect(speakerCount).toBe(1);
    expect([...numbers.values()]).toEqual([1, 2]);
  });
});
