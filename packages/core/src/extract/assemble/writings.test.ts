import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

function lastSpeaker(text: string): string | null | undefined {
  return extract(text).statements.at(-1)?.speaker.name;
}

describe("a text that says something", () => {
  it("is its writer, told just before", () => {
    const { statements } = extract("“It sank,” Jane Doe said in a statement. The statement said that nobody drowned.");
    expect(statements[1]?.speaker).toMatchObject({ name: "Jane Doe", entityId: statements[0]?.speaker.entityId });
    expect(statements[1]?.speaker.evidence.at(-1)).toMatchObject({ text: "Jane Doe", reason: "wrote it" });
  });

  it("stays a text where another was told of, or where it shows others", () => {
    expect(lastSpeaker("“It sank,” Jane Doe said in a letter. The statement said that nobody drowned.")).toBe(
      "The statement",
    );
    expect(lastSpeaker("“It sank,” Jane Doe said in a video. The video shows that nobody drowned.")).not.toBe(
      "Jane Doe",
    );
  });
});
