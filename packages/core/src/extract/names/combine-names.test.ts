import { describe, expect, it } from "vitest";
import { makeReading } from "../../../test/make-reading.js";
import type { EntityKind } from "../../schema/index.js";
import { combineNames } from "./combine-names.js";
import { nameFacts } from "./find-names.js";

const sure = 100;
const unsure = 1;

/** Joins what the rules find with one name that a model would. */
function combine(text: string, words: string, kind: EntityKind, margin: number): string[] {
  const reading = makeReading(text);
  const start = text.indexOf(words);
  const from = reading.tokens.findIndex((token) => token.start === start);
  const to = reading.tokens.findIndex((token) => token.end >= start + words.length) + 1;
  const { rules } = nameFacts(reading);
  return combineNames(reading, rules, [{ from, to, kind, margin }], 0.1).map(
    ({ kind: found, titles, core }) => `${found}: ${[...titles, ""].join(" | ")}${text.slice(core.start, core.end)}`,
  );
}

describe("combineNames", () => {
  it("takes borders and kind from the model where it is sure", () => {
    expect(combine("It met Norcan Parcel there.", "Norcan Parcel", "organization", sure)).toEqual([
      "organization: Norcan Parcel",
    ]);
  });

  it("keeps the titles that the rules cut off", () => {
    const text = "He asked Prime Minister Haakon Lie for help.";
    const cut = ["person: Prime Minister | Haakon Lie"];
    expect(combine(text, "Haakon Lie", "person", sure)).toEqual(cut);
    expect(combine(text, "Prime Minister Haakon Lie", "person", sure)).toEqual(cut);
  });

  it("leaves a place inside a title to the title", () => {
    expect(combine("We met U.S. Army Secretary Joan Pell.", "U.S.", "place", sure)).toEqual([
      "person: U.S. Army Secretary | Joan Pell",
    ]);
  });

  it("leaves out what only the model sees and is not sure of", () => {
    expect(combine("Suddenly it rained.", "Suddenly", "person", unsure)).toEqual([]);
  });

  it("believes the rules where they are certain", () => {
    expect(combine("Mr. Abara met Ida.", "Ida", "person", sure)).toContain("person: Mr. | Abara");
  });

  it("leaves the kind open where only the rules see a name, or both differ and neither is sure", () => {
    expect(combine("They left Terzan with Ida Lund.", "Ida Lund", "person", sure)).toContain("other: Terzan");
    expect(combine("They left Terzan.", "Terzan", "organization", unsure)).toEqual(["other: Terzan"]);
  });
});
