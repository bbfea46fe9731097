import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

const turns = "\n\nQ: Is it loud?\n\nA: Not to me.\n\nQ: And at night?\n\nA: I told the crew that it sings.";

function voices(opening: string): (string | null)[] {
  return extract(`The Bell Ringer\n\n${opening}${turns}`).statements.map(({ speaker }) => speaker.name);
}

describe("the letters of an interview", () => {
  it("are its writer and the person its opening is about", () => {
    expect(voices("By Otto Lund\n\nMara Storm has rung for years. Ms. Storm learnt it from Ida Ruiz.")).toEqual([
      "Otto Lund",
      "Mara Storm",
      "Otto Lund",
      "Mara Storm",
      "Mara Storm",
    ]);
  });

  it("stay letters where the opening names two alike, or nobody wrote it", () => {
    expect(voices("Mara Storm has rung with Ida Ruiz for years.").slice(0, 2)).toEqual(["Q", "A"]);
  });
});
