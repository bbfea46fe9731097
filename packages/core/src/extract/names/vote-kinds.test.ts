import { describe, expect, it } from "vitest";
import type { EntityKind } from "../../schema/index.js";
import { voteKinds } from "./vote-kinds.js";

const ballot = (name: string, kind: EntityKind, confidence: number) => ({ words: name.split(" "), kind, confidence });

describe("voteKinds", () => {
  it("lets a sure use outvote doubtful ones of the same name", () => {
    const kinds = voteKinds([
      ballot("Norda", "other", 0.3),
      ballot("Norda", "organization", 0.9),
      ballot("Norda", "place", 0.35),
    ]);
    expect(kinds.map(({ kind }) => kind)).toEqual(["organization", "organization", "organization"]);
  });

  it("makes the surname and the first name of a person that person", () => {
    const kinds = voteKinds([
      ballot("Ilona Drezhina", "person", 0.9),
      ballot("Drezhina", "place", 0.4),
      ballot("Ilona", "other", 0.4),
    ]);
    expect(kinds.map(({ kind }) => kind)).toEqual(["person", "person", "person"]);
  });

  it("takes a lone word nobody bears in full for a body rather than a person", () => {
    expect(voteKinds([ballot("Canalys", "person", 0.5)])[0]?.kind).toBe("organization");
    expect(voteKinds([ballot("Maureen", "person", 0.5)])[0]?.kind).toBe("person");
  });

  it("carries a company's kind over to its name without the legal form", () => {
    expect(
      voteKinds([ballot("Halden Storage Ltd", "organization", 0.95), ballot("Halden Storage", "person", 0.5)])[1]?.kind,
    ).toBe("organization");
  });
});
