import { describe, expect, it } from "vitest";
import { makeReading } from "../../../../test/make-reading.js";
import { combineHashes, featureKey, hashText } from "../../model/feature-hash.js";
import { LinearModel } from "../../model/linear-model.js";
import { packWeights } from "../../model/pack-weights.js";
import { nameFacts } from "../find-names.js";
import { type NameLabel, nameLabels } from "./labels.js";
import { NameTagger, transitionFeature } from "./tag-names.js";
import { taggedNames } from "./tagged-names.js";

const keyBits = 24;

/** A tagger that knows words, and what a label is worth behind another. */
function taggerOf(
  words: Record<string, Partial<Record<NameLabel, number>>>,
  behind: Partial<Record<NameLabel, Partial<Record<NameLabel, number>>>> = {},
): NameTagger {
  const row = (weights: Partial<Record<NameLabel, number>>): number[] => nameLabels.map((label) => weights[label] ?? 0);
  const features = Object.entries(words).map(([word, weights]) => ({
    key: featureKey(combineHashes(2, hashText(word)), keyBits),
    weights: row(weights),
  }));
  for (const [before, weights] of Object.entries(behind))
    features.push({
      key: featureKey(transitionFeature(nameLabels.indexOf(before as NameLabel)), keyBits),
      weights: row(weights),
    });
  return new NameTagger(new LinearModel(packWeights(features, keyBits)));
}

function tag(tagger: NameTagger, text: string): { names: string[]; margins: number[] } {
  const reading = makeReading(text);
  const names = taggedNames(tagger.tag(nameFacts(reading).facts));
  return {
    names: names.map(
      ({ from, to, kind }) =>
        `${kind} ${reading.tokens
          .slice(from, to)
          .map((token) => token.text)
          .join(" ")}`,
    ),
    margins: names.map(({ margin }) => margin),
  };
}

describe("NameTagger", () => {
  it("takes the labels that together score most, not each the best by itself", () => {
    const words = { mara: { "B-PER": 5 }, lund: { "B-LOC": 4, "I-PER": 3 } };
    expect(tag(taggerOf(words), "they saw Mara Lund there.").names).toEqual(["person Mara", "place Lund"]);
    const joined = taggerOf(words, { "B-PER": { "I-PER": 2 } });
    expect(tag(joined, "they saw Mara Lund there.")).toEqual({ names: ["person Mara Lund"], margins: [1] });
  });

  it("goes on with a name only behind its own type", () => {
    const tagger = taggerOf({ mara: { "B-PER": 5 }, lund: { "I-ORG": 9 } });
    expect(tag(tagger, "they saw Mara Lund there.").names).toEqual(["organization Mara Lund"]);
    expect(tag(taggerOf({ lund: { "I-ORG": 9 } }), "they saw Lund there.").names).toEqual([]);
  });

  it("never looks at small words far from capitals, at currencies, or over the end of a line", () => {
    const tagger = taggerOf({ tree: { "B-LOC": 9 }, us: { "B-LOC": 9 }, mara: { "B-PER": 5 }, lund: { "I-PER": 9 } });
    expect(tag(tagger, "they saw a tree for US$ 5.").names).toEqual([]);
    expect(tag(tagger, "they saw Mara\nLund left.").names).toEqual(["person Mara"]);
  });
});
