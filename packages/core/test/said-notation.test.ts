import { describe, expect, it } from "vitest";
import { extract } from "../src/index.js";
import { compareSaid } from "./compare-said.js";
import { parseSaid } from "./said-notation.js";

const file = (...lines: string[]): string => ["published: 2026-03-12", "---", ...lines, ""].join("\n");

describe("parseSaid", () => {
  it("reads every field of a line", () => {
    const { publishedAt, lines } = parseSaid(
      file(
        "# a remark",
        "",
        "¶2 Mara Lindqvist (She) · told · that [...] closed [+] “Nobody came.” · to: the council · when: on Tuesday = 2026-03-10 · negated",
      ),
    );
    expect(publishedAt).toBe("2026-03-12");
    expect(lines).toEqual([
      {
        line: 5,
        paragraph: 2,
        speaker: "Mara Lindqvist",
        mention: "She",
        cue: "told",
        content: [
          { starts: "that", ends: "closed" },
          { starts: "“Nobody came.”", ends: "“Nobody came.”" },
        ],
        fields: new Map([
          ["to", "the council"],
          ["when", "on Tuesday = 2026-03-10"],
        ]),
        flags: new Set(["negated"]),
        expected: "right",
        because: null,
      },
    ]);
  });

  it("reads nobody, no words for the speaker, and no cue", () => {
    const [unknown, floating] = parseSaid(
      file("¶1 - · was criticized · for its delays", "¶2 Ana Berg (*) · - · “Yes.”"),
    ).lines;
    expect([unknown?.speaker, unknown?.mention]).toEqual([null, null]);
    expect([floating?.speaker, floating?.mention, floating?.cue]).toEqual(["Ana Berg", null, null]);
  });

  it("reads expected failures with their reasons", () => {
    const [missed, spurious] = parseSaid(
      file("x ¶1 Ana Berg · said · “Yes.” · because: no marks", "x+ ¶3 “Harbour Songs” · because: a title"),
    ).lines;
    expect([missed?.expected, missed?.because, missed?.cue]).toEqual(["missed", "no marks", "said"]);
    expect([spurious?.expected, spurious?.because, spurious?.content[0]?.starts]).toEqual([
      "spurious",
      "a title",
      "“Harbour Songs”",
    ]);
  });

  it("takes the first and the last words of a piece shortened twice", () => {
    expect(parseSaid(file("¶1 A · said · one [...] two [...] three")).lines[0]?.content).toEqual([
      { starts: "one", ends: "three" },
    ]);
  });

  it("refuses a line without a paragraph, or with a field it cannot read", () => {
    expect(() => parseSaid(file("Ana Berg · said · yes"))).toThrow("line 3");
    expect(() => parseSaid(file("¶1 Ana Berg · said · yes · loudly"))).toThrow("loudly");
  });
});

const text = "“We asked,” Mara Lindqvist told the council on Tuesday.\nShe left. “Nobody came,” she said.";
const right = [
  "¶1 Mara Lindqvist · told · “We asked,” · to: the council · when: on Tuesday = 2026-03-10",
  "¶2 Mara Lindqvist (she) · said · “Nobody came,”",
];

function problems(...lines: string[]): string[] {
  const article = extract(text, { publishedAt: "2026-03-12" });
  return compareSaid(article, parseSaid(file(...lines))).flatMap((difference) => difference.problems);
}

describe("compareSaid", () => {
  it("has nothing to say of a truth that agrees", () => {
    expect(problems(...right)).toEqual([]);
  });

  it.each([
    ["another speaker", "Mara Lindqvist", "Ana Berg", "speaker is Mara Lindqvist, not Ana Berg"],
    ["another cue", "· told ·", "· has told ·", "cue is told, not has told"],
    ["another audience", "to: the council", "to: the mayor", "audience is not the mayor"],
    ["another day", "2026-03-10", "2026-03-09", "time is 2026-03-10, not 2026-03-09"],
    [
      "a place that is not given",
      "· to: the council",
      "· to: the council · where: in Vienna",
      "place is none, not in Vienna",
    ],
    ["a flag", "· to: the council", "· to: the council · negated", "negated is false"],
    ["no audience where one is given", " · to: the council", "", "to is the council, where there is none"],
    ["no time where one is given", " · when: on Tuesday = 2026-03-10", "", "when is Tuesday, where there is none"],
    ["more words", "“We asked,”", "“We asked twice,”", "is missed"],
    ["fewer words", "“We asked,”", "“We”", "content is “We asked,”"],
  ])("tells of %s", (_, words, instead, problem) => {
    expect(problems(right[0]!.replace(words, instead), right[1]!)).toContain(problem);
  });

  it("tells of a statement missed, and of one that no line has", () => {
    expect(problems(...right, "¶2 Mara Lindqvist · said · that it rained")).toEqual(["is missed"]);
    expect(problems(right[0]!)).toEqual(["no line tells of it"]);
  });

  it("finds a statement that is known to be spurious, and is silent when it is gone", () => {
    expect(problems(right[0]!, "x+ ¶2 “Nobody came,” · because: a test")).toEqual(["is reported"]);
    expect(problems(...right, "x+ ¶2 “Gone” · because: a test")).toEqual([]);
  });
});
