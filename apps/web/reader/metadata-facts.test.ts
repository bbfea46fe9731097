import type { ToldFact } from "@org/core/html";
import { describe, expect, test } from "vitest";
import { articleOf } from "../test/support/article";
import { shownFacts } from "./metadata-facts";

const published: ToldFact = {
  name: "publishedAt",
  value: "2026-03-12T08:30:00+01:00",
  places: [{ origin: "json-ld", where: "datePublished" }],
  others: [
    { value: "2026-03-12", places: [{ origin: "url", where: "" }] },
    { value: "2026-03-10", places: [{ origin: "markup", where: "time" }] },
    { value: "2026-03-10", places: [{ origin: "meta", where: "date" }] },
  ],
};

describe("shownFacts", () => {
  test("names the place of a fact", () => {
    const [fact] = shownFacts(articleOf("", []), [published]);
    expect(fact).toMatchObject({ label: "Published", places: [{ origin: "JSON-LD", where: "datePublished" }] });
  });

  test("other readings that look alike stand once", () => {
    const [fact] = shownFacts(articleOf("", []), [{ ...published, value: "2026-03-12" }]);
    expect(fact?.others.filter(({ value }) => value.includes("10 Mar"))).toHaveLength(1);
    expect(fact?.others.map(({ value }) => value)).not.toContain(fact?.value);
  });

  test("the day that the reader gave goes before the one of the page", () => {
    const given = { value: "2026-03-14", precision: "day" as const, origin: "given" as const };
    const [fact] = shownFacts(articleOf("", [], { publishedAt: given }), [published]);
    expect(fact?.places).toEqual([{ origin: "given by you", where: "" }]);
    expect(fact?.others[0]?.places).toEqual([{ origin: "JSON-LD", where: "datePublished" }]);
  });

  test("whether it is free is said in words", () => {
    const access: ToldFact = { name: "access", value: "paid", places: [], others: [] };
    expect(shownFacts(articleOf("", []), [access])[0]?.value).toBe("Not all of it is free to read");
  });
});
