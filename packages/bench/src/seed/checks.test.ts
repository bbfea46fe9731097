import type { Article, Statement } from "@org/core";
import { describe, expect, it } from "vitest";
import { checkedSample, sampleArticle } from "../testing/seed-sample.ts";
import { checks } from "./checks.ts";

function problems(article: Article): (string | null)[] {
  return checks.map(({ problem }) => problem(checkedSample(article)));
}

/** The sample with one statement changed. */
function withStatement(id: string, change: (statement: Statement) => Partial<Statement>): Article {
  const article = sampleArticle();
  const statements = article.statements.map((one) => (one.id === id ? { ...one, ...change(one) } : one));
  return { ...article, statements };
}

describe("checks", () => {
  it("all pass where everything holds", () => {
    expect(problems(sampleArticle())).toEqual([null, null, null, null, null]);
  });

  it.each<[string, Article, number, string]>([
    ["not nested", withStatement("s4", () => ({ nestedIn: null })), 0, "not nested"],
    ["counted as said", withStatement("s4", () => ({ hypothetical: false })), 1, "counted among"],
    [
      "another speaker",
      withStatement("s4", ({ speaker }) => ({ speaker: { ...speaker, name: "Tom Berg" } })),
      0,
      "Tom Berg",
    ],
    ["a speaker for the passive", { ...sampleArticle(), positions: [] }, 2, "not found"],
    ["not negated", withStatement("s2", () => ({ negated: false })), 3, "not negated"],
    ["no sourcing", { ...sampleArticle(), sourcing: [], statements: [] }, 4, "not found"],
  ])("tell what is wrong: %s", (_, article, index, problem) => {
    expect(problems(article)[index]).toContain(problem);
  });

  it("finds an actor invented for the passive", () => {
    const article = sampleArticle();
    const positions = article.positions.map((position) => ({ ...position, actorId: "e1" }));
    expect(problems({ ...article, positions })[2]).toContain("actor");
  });
});
