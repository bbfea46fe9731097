import { describe, expect, it } from "vitest";
import { makeArticle } from "../../test/make-article.js";
import { speakerGroups } from "./speaker-groups.js";
import { speakerKey } from "./speaker-key.js";
import { speakerPalette } from "./speaker-palette.js";

const text = "“Come in,” said Ana Berg. “No,” said Bo Dahl. Maybe Bo Dahl says “never again, not once”. “Who knows?”";
const article = makeArticle(text, [
  { words: ["“Who knows?”"], speaker: null },
  { words: ["“Come in,”"], speaker: "Ana Berg" },
  { words: ["“No,”"], speaker: "Bo Dahl" },
  { words: ["“never again, not once”"], speaker: "Bo Dahl", hypothetical: true },
]);

describe("speakerGroups", () => {
  const groups = speakerGroups(article);

  it("puts speakers in order of first appearance, and statements without one last", () => {
    expect(groups.map(({ name }) => name)).toEqual(["Ana Berg", "Bo Dahl", null]);
  });

  it("shows imagined words with their speaker but does not count them", () => {
    const bo = groups[1];
    expect(bo?.statements).toHaveLength(2);
    expect(bo?.count).toBe(1);
    expect(bo?.words).toBe(1);
  });

  it("does not count denied utterances either", () => {
    const denied = makeArticle("Bo Dahl has not said why.", [{ words: ["why"], speaker: "Bo Dahl", negated: true }]);
    expect(speakerGroups(denied)[0]).toMatchObject({ count: 0, words: 0 });
  });

  it("keeps a speaker called unknown or __proto__ apart from the unknown", () => {
    const odd = makeArticle("a b c", [
      { words: ["a"], speaker: "unknown", speakerDetails: { entityId: null } },
      { words: ["b"], speaker: null },
      { words: ["c"], speaker: "__proto__", speakerDetails: { entityId: null } },
    ]);
    expect(speakerGroups(odd).map(({ name, count }) => [name, count])).toEqual([
      ["unknown", 1],
      ["__proto__", 1],
      [null, 1],
    ]);
  });
});

describe("speakerPalette", () => {
  it("gives hues by words spoken, not by order", () => {
    const palette = speakerPalette(article);
    const [ana, bo, unknown] = speakerGroups(article).map(({ key }) => palette.get(key));
    expect(ana).toEqual({ slot: 0, initials: "AB" });
    expect(bo).toEqual({ slot: 1, initials: "BD" });
    expect(unknown).toEqual({ slot: "unknown", initials: "?" });
  });

  it("joins everyone after the eighth as others", () => {
    const names = Array.from({ length: 10 }, (_, index) => `Speaker ${String.fromCharCode(65 + index)}`);
    const many = makeArticle(
      names.map((name, index) => `${"w ".repeat(20 - index)}${name}`).join("\n"),
      names.map((name) => ({ words: [name], speaker: name })),
    );
    const slots = many.statements.map((statement) => speakerPalette(many).get(speakerKey(statement.speaker))?.slot);
    expect(slots).toEqual([0, 1, 2, 3, 4, 5, 6, 7, "others", "others"]);
  });
});
