import { describe, expect, it } from "vitest";
import { makeReading } from "../../../test/make-reading.js";
import { tokenPlaces } from "../names/token-places.js";
import { draftEntity } from "./entity-draft.js";
import { placeWeight, Salience } from "./salience.js";

const reading = makeReading("One spoke. Two spoke. “Three spoke.” Four waits here.");
const entity = (order: number) => draftEntity({ id: `entity-${order}`, order, kind: "person", name: `${order}` });
const [one, two, three] = [entity(1), entity(2), entity(3)];
const at = (word: string): number => reading.tokens.findIndex((token) => token.text === word);

describe("Salience", () => {
  it("puts the nearer mention first, a mention inside a quotation last, and ties in order of the article", () => {
    const salience = new Salience(tokenPlaces(reading));
    salience.add(at("One"), one, 1);
    salience.add(at("Two"), two, 1);
    salience.add(at("Three"), three, 1);
    expect(salience.rank(at("here"), () => true).map(({ entity: { id } }) => id)).toEqual([
      "entity-2",
      "entity-1",
      "entity-3",
    ]);
    expect(salience.rank(at("here"), (found) => found !== two)[0]?.entity).toBe(one);
  });

  it("counts what was learned late, in whatever order, and nothing behind the place asked for", () => {
    const salience = new Salience(tokenPlaces(reading));
    salience.add(at("Two"), two, 1);
    salience.add(at("One"), one, 1);
    salience.learn(at("Four"), one);
    salience.learn(at("Two") + 1, one);
    expect(salience.rank(at("here"), () => true)[0]?.entity).toBe(one);
    expect(salience.rank(at("Two"), () => true).map(({ entity: found }) => found)).toEqual([one]);
  });
});

describe("placeWeight", () => {
  it("prefers subjects to what hangs on a preposition or owns something", () => {
    const { tokens } = makeReading("Doe spoke with Lund about Storm’s plan.");
    const weight = (name: string): number => {
      const index = tokens.findIndex((token) => token.text === name);
      return placeWeight(tokens, index, index + 1);
    };
    expect(weight("Doe")).toBeGreaterThan(weight("Lund"));
    expect(weight("Doe")).toBeGreaterThan(weight("Storm"));
  });
});
