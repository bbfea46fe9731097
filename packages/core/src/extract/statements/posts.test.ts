import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

const post = "We just got our bill. There are two of us.";

describe("a post that stands in an article", () => {
  const article = extract(`Ana Ruiz posted it.\n\n${post}\n— Ana Ruiz (@anadraws) May 4, 2026\n\nThen it rained.`);
  const found = article.statements.find(({ medium }) => medium?.type === "social");

  it("is said by the name under it, word for word", () => {
    expect(found?.kind).toBe("direct");
    expect(found?.speaker.name).toBe("Ana Ruiz");
    expect(found?.content.map(({ start, end }) => article.text.slice(start, end))).toEqual([post]);
  });

  it("has its account for its medium, and its date", () => {
    expect(found?.medium?.text).toBe("@anadraws");
    expect(article.times.find(({ id }) => id === found?.time)?.value).toBe("2026-05-04");
  });

  it.each(["— Ana Ruiz", "— Ana Ruiz (aged 4)", "Ana Ruiz (@anadraws)", "— (@anadraws)"])(
    "has no other signature: %s",
    (line) => {
      expect(extract(`${post}\n${line}`).statements).toEqual([]);
    },
  );
});
