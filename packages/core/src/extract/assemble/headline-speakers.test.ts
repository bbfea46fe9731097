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
