import { describe, expect, it } from "vitest";
import { toDocument } from "./to-document.ts";

function textOf(...sentences: string[]): string {
  return toDocument({ id: "d", s: sentences.map((words) => ({ t: words.split(" "), y: [] })) }).text;
}

describe("toDocument", () => {
  it.each([
    ["“ We won , ” she said ( again ) .", "“We won,” she said (again)."],
    ['The " Lark " cost US $ 5 , he did n\'t say .', 'The "Lark" cost US $5, he didn\'t say.'],
    ["The farmers ' union and Lund 's sons met .", "The farmers' union and Lund's sons met."],
    ["They met the ' Lark ' crew .", "They met the 'Lark' crew."],
    ["The Oslo - based al - Farsi left .", "The Oslo-based al-Farsi left."],
    ["OSLO , 5 November - Officials met .", "OSLO, 5 November - Officials met."],
    ["( Lark ) - Officials met - - again .", "(Lark) - Officials met - - again."],
  ])("puts the marks of “%s” where they stand in a text", (words, text) => {
    expect(textOf(words)).toBe(text);
  });

  it("gives a line of its own to a sentence that does not end as one", () => {
    expect(textOf("Bridge Falls", "It fell .", "“ Help ! ”", "OSLO", "They came .")).toBe(
      "Bridge Falls\nIt fell. “Help!”\nOSLO\nThey came.",
    );
  });

  it("places the names, MISC left out", () => {
    const { text, names } = toDocument({
      id: "d",
      s: [
        { t: ["Mara", "Lund", "left", "Oslo", "."], y: ["B-PER", "I-PER", "O", "B-LOC", "O"] },
        { t: ["Danish", "Lark", "Inc", "won", "."], y: ["B-MISC", "B-ORG", "I-ORG", "O", "O"] },
      ],
    });
    expect(names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual([
      "PER Mara Lund",
      "LOC Oslo",
      "ORG Lark Inc",
    ]);
  });
});
