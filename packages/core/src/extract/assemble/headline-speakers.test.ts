import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

function headlineSpeaker(text: string): string | null | undefined {
  return extract(text).statements[0]?.speaker.name;
}

describe("a quotation in the headline", () => {
  it("is whose words it is in the article", () => {
    const text =
      "‘We never saw the sea’: life behind the dunes\n\nIda Storm sighed.\n\n“We never saw the sea, not once,” said Ida Storm.";
    const [statement] = extract(text).statements;
    expect(statement).toMatchObject({ speaker: { name: "Ida Storm", span: null, method: "same-quotation" } });
    expect(text.slice(statement?.content[0]?.start, statement?.content[0]?.end)).toBe("‘We never saw the sea’");
  });

  it("stays open where nobody or two say the words", () => {
    const head = "‘We never saw the sea’: life behind the dunes";
    expect(headlineSpeaker(`${head}\n\n“We saw it daily,” said Ida Storm.`)).toBeNull();
    expect(
      headlineSpeaker(
        `${head}\n\n“We never saw the sea,” said Ida Storm.\n\n“We never saw the sea either,” said Otto Lund.`,
      ),
    ).toBeNull();
  });
});

describe("a role in a heading", () => {
  it.each([
    ["Pier to stay shut, owner says", "The pier stays shut, Jane Doe said on Monday.", "Jane Doe"],
    [
      "Pier to stay shut, port authority says",
      "The pier stays shut, the Harle Port Authority said on Monday.",
      "Harle Port Authority",
    ],
  ])("is who speaks first below it: %s", (head, lead, name) => {
    const { statements, entities } = extract(`${head}\n\n${lead}`);
    expect(statements[0]?.speaker).toMatchObject({ name, entityId: statements[1]?.speaker.entityId });
    expect(entities.filter(({ mentions }) => mentions.some(({ text }) => text === "owner")).length).toBeLessThan(2);
  });

  it.each([
    ["Pier to stay shut, owner says", "The pier stays shut, the Harle Port Authority said on Monday.", "owner"],
    ["Pier to stay shut, officials say", "The pier stays shut, Jane Doe said on Monday.", "officials"],
    ["Pier to stay shut, an owner says", "The pier stays shut, Jane Doe said on Monday.", "an owner"],
  ])("is nobody else’s where the kinds differ or somebody new is meant: %s, %s", (head, lead, name) => {
    expect(headlineSpeaker(`${head}\n\n${lead}`)).toBe(name);
  });

  it("is read in the headings of a live page, whose words stand below as well", () => {
    const text =
      "Harle pier: live\n\nIda Storm opened the pier on Monday.\n\n12:40 “Nobody told us a thing”\n\n“Nobody told us a thing,” said Otto Lund.";
    const found = extract(text).statements.find(({ cue }) => cue === null);
    expect(found?.speaker).toMatchObject({ name: "Otto Lund", method: "same-quotation" });
  });
});
