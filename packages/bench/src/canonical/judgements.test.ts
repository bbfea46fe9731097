import type { Entity } from "@org/core";
import { describe, expect, it } from "vitest";
import { makeArticle, makeStatement, placeOf } from "../testing/fake-core.ts";
import { type Judgement, judge, readJudgements } from "./judgements.ts";

const text = "A neighbor of Mara Lindqvist came. She said no.";
const she = placeOf(text, "She");
const antecedent = placeOf(text, "A neighbor");

function outcomeOf(name: string | null, found: Partial<Judgement>, mentioned = antecedent): string {
  const content = [placeOf(text, "no")];
  const statement = makeStatement(text, { content, speaker: she });
  statement.speaker = { ...statement.speaker, name, entityId: name && "e1" };
  const entity: Entity = {
    id: "e1",
    kind: "person",
    name: name ?? "",
    aliases: [],
    titles: [],
    roles: [],
    mentions: [{ id: "m1", span: mentioned, text: "", form: "nominal", confidence: 1 }],
  };
  const article = makeArticle(text, { statements: [statement], entities: [entity] });
  const extracted = { row: { id: "a1", text, quotes: [] }, article, quotes: [], statements: [], milliseconds: 1 };
  return judge({ id: "a1", ...she, speaker: null, ...found }, statement, extracted);
}

describe("judge", () => {
  it.each<[string, string | null, Partial<Judgement>, string]>([
    ["the full name", "Mara Lindqvist", { speaker: "Mara Lindqvist" }, "right"],
    ["a part of it", "Lindqvist", { speaker: "Mara Lindqvist" }, "right"],
    ["somebody else", "Tom Berg", { speaker: "Mara Lindqvist" }, "wrong"],
    ["nobody where there is a name", null, { speaker: "Mara Lindqvist" }, "null"],
    ["somebody without a name, by the words that mean the same", "A neighbor", { antecedent }, "right"],
    ["nobody where such words are", null, { antecedent }, "null"],
    ["nobody where nobody is meant", null, {}, "right"],
    ["somebody where nobody is meant", "A neighbor", {}, "wrong"],
  ])("tells %s", (_, name, judgement, outcome) => {
    expect(outcomeOf(name, judgement)).toBe(outcome);
  });

  it("takes no other mention for the words that mean the same", () => {
    expect(outcomeOf("Mara Lindqvist", { antecedent }, placeOf(text, "Mara"))).toBe("wrong");
  });
});

describe("readJudgements", () => {
  it("reads those of a set, each place once, and none where nobody judged", () => {
    const judgements = readJudgements("polnear.dev") ?? [];
    expect(new Set(judgements.map(({ id, start }) => `${id}@${start}`)).size).toBe(100);
    expect(readJudgements("litbank")).toBeNull();
  });
});
