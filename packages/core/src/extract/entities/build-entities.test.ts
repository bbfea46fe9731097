import { describe, expect, it } from "vitest";
import { Article } from "../../../test/make-reading.js";

/** Names of the entities with all forms they were found in. */
function summary(text: string): string[] {
  return new Article(text).index
    .toEntities()
    .map(({ name, mentions }) => `${name}: ${mentions.map((mention) => mention.text).join(" / ")}`);
}

describe("the entities of an article", () => {
  it("join a full name with the titled, short and initialled forms of it", () => {
    expect(
      summary(
        "Mr. Aslani arrived. Foreign Minister Teymur Aslani spoke. T. Aslani signed. Teymur smiled. Later Aslani left.",
      ),
    ).toEqual(["Teymur Aslani: Mr. Aslani / Foreign Minister Teymur Aslani / T. Aslani / Teymur / Aslani"]);
  });

  it("join surnames with and without their particles", () => {
    expect(summary("Karim al-Farsi met Anneke de Wit. Farsi spoke. Ms. de Wit left.")).toEqual([
      "Karim al-Farsi: Karim al-Farsi / Farsi",
      "Anneke de Wit: Anneke de Wit / Ms. de Wit",
    ]);
  });

  it("take the fullest form for the name, without titles", () => {
    const [entity] = new Article("Dr. Jens Mortvig wrote. Dr. Jens Falk Mortvig signed.").index.toEntities();
    expect(entity).toMatchObject({ name: "Jens Falk Mortvig", aliases: ["Jens Mortvig"], titles: ["Dr."] });
    expect(entity?.mentions.map(({ form }) => form)).toEqual(["titled", "titled"]);
  });

  it("keep two bearers of one surname apart by their first names and courtesy titles", () => {
    const entities = new Article(
      "Anna Castellow met Peter Castellow. Ms. Castellow left before Mr. Castellow did.",
    ).index.toEntities();
    expect(entities.map(({ name }) => name)).toEqual(["Anna Castellow", "Peter Castellow"]);
    for (const { titles } of entities) expect(titles).toHaveLength(1);
  });

  it("use the pronouns of the article to give a titled surname to one of two", () => {
    const text =
      "Anna Castellow took her coat. Peter Castellow took his hat. Ms. Castellow left. Mr. Castellow stayed.";
    expect(summary(text)).toEqual([
      "Anna Castellow: Anna Castellow / Ms. Castellow",
      "Peter Castellow: Peter Castellow / Mr. Castellow",
    ]);
  });

  it("give a bare surname of two to the one spoken of, with less confidence and the other beside it", () => {
    const article = new Article("Anna Castellow took her coat. Peter Castellow took his hat. Castellow said nothing.");
    const found = article.resolve("Castellow", 3);
    expect(found).toMatchObject({ name: "Peter Castellow", alternatives: [{ name: "Anna Castellow" }] });
    expect(found.confidence).toBeLessThan(0.6);
  });

  it("join an organisation with its initials and a company with its short name", () => {
    expect(summary("The Tidal Defence Agency (TDA) met Corvane Foods. The TDA left. Shares of Corvane fell.")).toEqual([
      "Tidal Defence Agency: Tidal Defence Agency / TDA / TDA",
      "Corvane Foods: Corvane Foods / Corvane",
    ]);
  });

  it("keep a town and its newspaper apart", () => {
    expect(summary("They met in Velgrad. The Velgrad Courier reported it.")).toEqual([
      "Velgrad: Velgrad",
      "Velgrad Courier: Velgrad Courier",
    ]);
  });

  it("join the names of one country", () => {
    expect(summary("The U.S. and the United States and America are one.")).toEqual([
      "United States: U.S. / United States / America",
    ]);
  });

  it("mark houses and speaking capitals as metonyms, and capitals where things happen not", () => {
    const entities = new Article("The Kremlin agreed. They met in Kyiv. Oslo rejected the plan.").index.toEntities();
    expect(entities.map(({ name, kind, metonymOf, mentions }) => [name, kind, metonymOf, mentions[0]?.form])).toEqual([
      ["Kremlin", "place", "the Russian government", "metonym"],
      ["Kyiv", "place", undefined, "name"],
      ["Oslo", "place", "the Norwegian government", "metonym"],
    ]);
  });

  it("do not take the object of a verb for a role of the name behind it", () => {
    const entities = new Article(
      "When he called the Coast Guard, Mr. Marsh was silent. Leo Marsh left.",
    ).index.toEntities();
    expect(entities.find(({ name }) => name === "Leo Marsh")?.roles.map(({ text }) => text)).toEqual([]);
  });

  it("carry the roles the article gives, word for word", () => {
    const text =
      "Jane Doe, the mayor of Harle, spoke. The transport minister, Rhona Webb, agreed. Arctic envoy Ida Storm left. " +
      "Rep. Leo Marsh, Ohio Republican, stayed. Otto Lind, 52, a baker from Didcot, slept. Ana Ruiz was the director of Norda.";
    const roles = new Article(text).index
      .toEntities()
      .flatMap(({ name, roles: list }) => list.map((role) => `${name}: ${role.text}`));
    expect(roles).toEqual([
      "Jane Doe: mayor of Harle",
      "Rhona Webb: transport minister",
      "Ida Storm: Arctic envoy",
      "Leo Marsh: Rep.",
      "Leo Marsh: Ohio Republican",
      "Otto Lind: baker from Didcot",
      "Ana Ruiz: director of Norda",
    ]);
  });

  it("have ids of kind and place, and stand in the order of their first mentions", () => {
    const { index } = new Article("Kyiv waits. Jane Doe waits.");
    expect(index.toEntities().map(({ id }) => id)).toEqual(["entity-place-0-4", "entity-person-12-20"]);
    expect(index.toEntities()[1]?.mentions[0]?.id).toBe("mention-12-20");
  });
});
