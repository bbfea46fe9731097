import { describe, expect, it } from "vitest";
import { linkShares, statementShares, wordsShares } from "./shares.js";

const separator = " > ";

describe.each(Object.entries({ wordsShares, linkShares, statementShares }))("%s", (_, shares) => {
  const entries = Object.entries(shares);

  it("counts no more right than there are", () => {
    for (const [key, [right, of]] of entries) expect([key, right >= 0 && right <= of && of > 0]).toEqual([key, true]);
  });

  it("counts what is more general wherever it counts what is particular", () => {
    for (const [key] of entries) {
      const general = key.split(separator).slice(0, -1).join(separator);
      expect([key, general in shares]).toEqual([key, true]);
    }
  });

  it("is surer where a pass was surer", () => {
    const bands = entries.flatMap(([key, [right, of]]) => {
      const match = /^(.+) > (?:from (0\.\d+)|below)$/.exec(key);
      return match ? [{ family: match[1], from: Number(match[2] ?? 0), share: right / of }] : [];
    });
    for (const band of bands)
      for (const lower of bands)
        if (lower.family === band.family && lower.from < band.from)
          expect([band.family, band.from, lower.share <= band.share + 1e-9]).toEqual([band.family, band.from, true]);
  });
});
