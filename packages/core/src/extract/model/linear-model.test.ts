import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { featureKey, hashText } from "./feature-hash.js";
import { LinearModel, linearModel } from "./linear-model.js";
import { packWeights } from "./pack-weights.js";

const scoresOf = (model: LinearModel, hashes: readonly number[], labels: number): number[] => {
  const scores = new Int32Array(labels);
  model.add(Int32Array.from(hashes), hashes.length, scores);
  return [...scores];
};

describe("LinearModel", () => {
  const feature = (word: string, weights: number[]) => ({ key: featureKey(hashText(word), 22), weights });
  const packed = packWeights([feature("said", [0, 127, -3]), feature("plan", [5, 0, 0]), feature("so", [0, 0, 0])], 22);

  it("adds up the weights of the features it knows", () => {
    const model = new LinearModel(packed);
    expect(scoresOf(model, [hashText("said"), hashText("plan"), hashText("said"), hashText("unknown")], 3)).toEqual([
      5, 254, -6,
    ]);
  });

  it("keeps no feature without weights", () => {
    expect(packed.features).toBe(2);
    expect(packed.size).toBe(3);
  });

  it("keeps weights within a byte", () => {
    const model = new LinearModel(packWeights([feature("said", [400, -400])], 22));
    expect(scoresOf(model, [hashText("said")], 2)).toEqual([127, -127]);
  });

  it("is unpacked once", () => {
    const file = { name: "t", version: "1", licence: "MIT", sources: [], trainedBy: "", labels: [], scale: 1, packed };
    expect(linearModel(file)).toBe(linearModel(file));
  });

  it("knows nothing when it is empty", () => {
    expect(scoresOf(new LinearModel(packWeights([], 22)), [1, 2, 3], 2)).toEqual([0, 0]);
  });

  it("gives each of many features its own weights", () => {
    const weights = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(), weights), { selector: ([hash]) => featureKey(hash, 24) }),
        (rows) => {
          const model = new LinearModel(
            packWeights(
              rows.map(([hash, values]) => ({ key: featureKey(hash, 24), weights: values })),
              24,
            ),
          );
          for (const [hash, values] of rows) expect(scoresOf(model, [hash], 3)).toEqual(values);
        },
      ),
    );
  });
});
