import { describe, expect, it } from "vitest";
import { BenchError } from "../bench-error.ts";
import { wordSpans } from "../metric/tokens.ts";
import { readAnnotatedArticle } from "./annotated-article.ts";
import { tokenLabels } from "./token-labels.ts";

describe("readAnnotatedArticle", () => {
  it("takes the annotations out and says where the names are", () => {
    const { text, names } = readAnnotatedArticle("a", "Mr. [PER Li]'s [ORG Bank of Ghana], [LOC Kumasi].");
    expect(text).toBe("Mr. Li's Bank of Ghana, Kumasi.");
    expect(names.map(({ start, end, type }) => [type, text.slice(start, end)])).toEqual([
      ["PER", "Li"],
      ["ORG", "Bank of Ghana"],
      ["LOC", "Kumasi"],
    ]);
  });

  it.each([
    ["a ] b", "a bracket closes that was not opened"],
    ["[PER Li", "a bracket is not closed"],
    ["[ORG Bank of [LOC Ghana]]", "a bracket is not closed"],
    ["[GPE Ghana]", "no type"],
    ["[PER]", "no type"],
    ["[PER ]", "no name"],
    ["[PER Li ]", "no name"],
    ["[PER Li\nNa]", "no name"],
  ])("refuses %j", (annotated, fault) => {
    expect(() => readAnnotatedArticle("a", annotated)).toThrow(BenchError);
    expect(() => readAnnotatedArticle("a", annotated)).toThrow(fault);
  });
});

describe("tokenLabels", () => {
  it("labels the tokens of neighbouring names apart", () => {
    const { text, names } = readAnnotatedArticle("a", "For [LOC Ghana] [PER Ama Li] met [ORG UN] staff");
    expect(tokenLabels(wordSpans(text), names)).toEqual(["O", "B-LOC", "B-PER", "I-PER", "O", "B-ORG", "O"]);
  });

  it("counts a token that only shares characters with a name as in it", () => {
    const { text, names } = readAnnotatedArticle("a", "the [LOC Mali]-led talks");
    expect(tokenLabels(wordSpans(text), names)).toEqual(["O", "B-LOC", "O"]);
  });
});
