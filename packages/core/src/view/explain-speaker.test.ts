import { describe, expect, it } from "vitest";
import { makeArticle } from "../../test/make-article.js";
import { explainSpeaker } from "./explain-speaker.js";
import { confidenceLabel, countLabel, doubtLabel, numberLabel, statusLabels } from "./labels.js";

const text = "“Enough,” she said. Ana Berg and Eva Dahl had come.";
const alternatives = [{ entityId: "person-eva-dahl", name: "Eva Dahl", confidence: 0.31 }];
const [doubted, floating] = makeArticle(
  text,
  [
    {
      words: ["“Enough,”"],
      speaker: "Ana Berg",
      speakerDetails: {
        method: "adjacent-mention",
        confidence: 0.62,
        alternatives,
        evidence: [{ span: { start: 10, end: 13 }, text: "she", reason: "pronoun of the nearest woman." }],
      },
    },
    { words: ["Eva Dahl"], speaker: null },
  ],
  {
    entities: ["Ana Berg", "Eva Dahl"].map((name) => ({
      id: `person-${name.toLowerCase().replace(" ", "-")}`,
      kind: "person" as const,
      name,
      aliases: [],
      titles: [],
      roles: [],
      mentions: [],
    })),
  },
).statements;
if (!doubted || !floating) throw new Error("the fixture has two statements");

describe("explainSpeaker", () => {
  it("says who, on which words, who else, and how sure", () => {
    expect(explainSpeaker(doubted)).toEqual([
      "Ana Berg speaks: nearest person named.",
      "“she”: pronoun of the nearest woman.",
      "Also weighed: Eva Dahl (0.31).",
      "Confidence 0.62: uncertain.",
    ]);
  });

  it("says so when the text gives nobody", () => {
    expect(explainSpeaker(floating)).toEqual(["The text does not say who speaks (speaker not given)."]);
  });
});

describe("labels", () => {
  it("names a doubt in the margin, and is silent about what is certain or not given", () => {
    expect(doubtLabel(doubted)).toBe("nearest person named, two candidates");
    expect(doubtLabel({ speaker: { ...doubted.speaker, confidence: 0.9 } })).toBeNull();
    expect(doubtLabel(floating)).toBeNull();
  });

  it.each([
    [1, "certain"],
    [0.9, "certain"],
    [0.89, "likely"],
    [0.5, "uncertain"],
    [0.49, "doubtful"],
  ])("calls a confidence of %d %s", (confidence, label) => {
    expect(confidenceLabel(confidence)).toBe(label);
  });

  it("counts in words and in digits", () => {
    expect([countLabel(1, "candidate"), countLabel(11, "reply", "replies")]).toEqual(["one candidate", "11 replies"]);
    expect([numberLabel(1, "word"), numberLabel(0, "word")]).toEqual(["1 word", "0 words"]);
  });

  it("lists what sets a statement apart", () => {
    expect(statusLabels({ negated: true, hypothetical: true, nestedIn: "s0" })).toHaveLength(3);
    expect(statusLabels({ negated: false, hypothetical: false, nestedIn: null })).toEqual([]);
  });
});
