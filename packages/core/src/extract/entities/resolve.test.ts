import { describe, expect, it } from "vitest";
import { Article } from "../../../test/make-reading.js";

describe("a name", () => {
  it.each<[string, string, string, string]>([
    [
      "Lionel Sosa, a Texas media consultant, said so.",
      "Lionel Sosa, a Texas media consultant",
      "Lionel Sosa",
      "person",
    ],
    ["The agency’s director, Jane Doe, said so.", "The agency’s director, Jane Doe", "Jane Doe", "person"],
    ["Mr. Lund’s lawyer Ida Storm said so.", "Mr. Lund’s lawyer Ida Storm", "Ida Storm", "person"],
    ["The forecasting service MetNorth said so.", "The forecasting service MetNorth", "MetNorth", "organization"],
    [
      "Leader of the Opposition in the council Mara Lund said so.",
      "Leader of the Opposition in the council Mara Lund",
      "Mara Lund",
      "person",
    ],
    [
      "A union representing many of them, the Tidal Workers, said so.",
      "A union representing many of them, the Tidal Workers",
      "Tidal Workers",
      "organization",
    ],
    ["KLM Chief of Staff Jane Doe said so.", "KLM Chief of Staff Jane Doe", "Jane Doe", "person"],
    ["Ukraine said so.", "Ukraine", "Ukraine", "organization"],
    ["The Russians said so.", "The Russians", "Russians", "group"],
  ])("is found in %s", (text, words, name, kind) => {
    expect(new Article(text).resolve(words)).toMatchObject({ name, kind });
  });

  it("shows where the full name stands when a short form speaks", () => {
    const article = new Article("Jane Doe arrived. Doe said so.");
    expect(article.resolve("Doe", 2).evidence).toEqual([{ span: { start: 0, end: 8 }, reason: "full name" }]);
  });

  it.each([
    ["Otto Lund threw his hat and left.", "Otto Lund threw"],
    ["Otto Lund shouted his thanks and left.", "Otto Lund shouted"],
    ["Otto Lund left.", "Lund left"],
  ])("is found where the words say what it does, or begin in it: %s", (text, words) => {
    expect(new Article(text).resolve(words)).toMatchObject({ name: "Otto Lund", kind: "person" });
  });

  it("is not given to a namesake whose first name is of the other sex", () => {
    const article = new Article("Susan Storm sang. Mr. Storm said so.");
    expect(article.resolve("Mr. Storm").name).toBe("Storm");
  });

  it("that owns a noun is not the noun", () => {
    expect(new Article("Mr. Lund’s lawyer said so.").resolve("Mr. Lund’s lawyer")).toMatchObject({
      name: "Mr. Lund’s lawyer",
      kind: "anonymous",
    });
  });
});

describe("a coordination", () => {
  it.each([
    ["Norway and its Baltic partners refused.", "Norway and its Baltic partners"],
    ["Mara Lund and Otto Storm refused.", "Mara Lund and Otto Storm"],
    ["Mara Lund, Otto Storm and Ida Ruiz refused.", "Mara Lund, Otto Storm and Ida Ruiz"],
    ["Swimmers, coaches and one pensioner spoke.", "Swimmers, coaches and one pensioner"],
  ])("is a group of its own: %s", (text, words) => {
    expect(new Article(text).resolve(words)).toMatchObject({ name: words, kind: "group" });
  });

  it("is one entity where the same words recur", () => {
    const article = new Article("Mara Lund and Otto Storm refused. Mara Lund and Otto Storm left.");
    expect(article.resolve("Mara Lund and Otto Storm", 2).entityId).toBe(
      article.resolve("Mara Lund and Otto Storm").entityId,
    );
  });
});

describe("a noun phrase", () => {
  it.each([
    ["A spokesman for the Ministry of Transport said so.", "A spokesman for the Ministry of Transport", "anonymous"],
    ["Two officials said so.", "Two officials", "anonymous"],
    ["One leafletter said so.", "One leafletter", "anonymous"],
    ["The tumblerists said so.", "The tumblerists", "group"],
    ["The newsletter said so.", "The newsletter", "unknown"],
    ["U.S. lawmakers said so.", "U.S. lawmakers", "group"],
    ["The report said so.", "The report", "document"],
    ["Q: Was it safe?", "Q", "unknown"],
    ["A shipping company said so.", "A shipping company", "organization"],
  ])("without a name is an entity of its own: %s", (text, words, kind) => {
    expect(new Article(text).resolve(words)).toMatchObject({ name: words, kind });
  });

  it("is cut before its relative clause and its examples", () => {
    const article = new Article("U.S. lawmakers, including Rep. Leo Marsh, objected.");
    expect(article.resolve("U.S. lawmakers, including Rep. Leo Marsh").name).toBe("U.S. lawmakers");
  });

  it.each([
    ["One of the welders said so.", "One of the welders", "anonymous"],
    ["Hundreds of welders said so.", "Hundreds of welders", "group"],
    ["Half of Democrats said so.", "Half of Democrats", "group"],
    ["Six in 10 said so.", "Six in 10", "group"],
  ])("that counts somebody is them: %s", (text, words, kind) => {
    expect(new Article(text).resolve(words)).toMatchObject({ name: words, kind });
  });

  it("in the plural is the group told before by that noun", () => {
    const article = new Article("Herring fishers in Harle objected. The fishers said so. The welders agreed.");
    article.resolve("Herring fishers in Harle");
    expect(article.resolve("The fishers").name).toBe("Herring fishers in Harle");
    expect(article.resolve("The welders").name).toBe("The welders");
  });

  it.each([
    ["The ferry was unsafe, the inspector said. “It leaked,” Jane Doe told reporters.", "Jane Doe"],
    ["The ferry was unsafe, the inspector said. “It leaked,” Jane Doe, a welder, told reporters.", "the inspector"],
    ["Otto Lund wept. The ferry was unsafe, the inspector said. “It leaked,” Jane Doe told us.", "the inspector"],
    ["The ferry was unsafe, the inspector said. Jane Doe wept.", "the inspector"],
  ])("in a lead is who is named right behind, if nothing else says who that is: %s", (text, name) => {
    expect(new Article(text).resolve("the inspector").name).toBe(name);
  });

  it("is the body just named, by what it makes", () => {
    const text = "Harle Foods sold less on Monday, though the maker of Pilot crackers said so.";
    expect(new Article(text).resolve("the maker of Pilot crackers").name).toBe("Harle Foods");
    const alone = "It rained on Monday, though the maker of Pilot crackers said so.";
    expect(new Article(alone).resolve("the maker of Pilot crackers").name).toBe("the maker of Pilot crackers");
  });

  it("in a lead is who bears it as a title later", () => {
    const text = "He was jailed for a year, with a judge telling him so. It rained. Judge Ida Storm sighed.";
    expect(new Article(text).resolve("a judge").name).toBe("Ida Storm");
  });

  it("with a role of the article is who bears it", () => {
    const text =
      "Russian President Ivan Orlov spoke. Jane Doe, the mayor of Harle, listened. Baroness Thack rose. The Russian leader left. The mayor left. The peer stayed.";
    const article = new Article(text);
    expect(article.resolve("The Russian leader").name).toBe("Ivan Orlov");
    expect(article.resolve("The mayor").name).toBe("Jane Doe");
    expect(article.resolve("The mayor").evidence[0]?.reason).toBe("role given in the article");
  });

  it("with a word that does not fit the role is somebody else", () => {
    const article = new Article("Russian President Ivan Orlov spoke. The Mexican president left.");
    expect(article.resolve("The Mexican president").name).toBe("The Mexican president");
  });

  it.each([
    ["Texas Sen. Leo Marsh spoke. The Vermont senator left.", "The Vermont senator", "Leo Marsh"],
    ["Jane Doe paid for the boat. The billionaire left.", "The billionaire", "Jane Doe"],
    ["Jane Doe rowed across the bay. The 74-year-old rested.", "The 74-year-old", "Jane Doe"],
    ["Jane Doe rowed across the bay. The 29-year-old welder rested.", "The 29-year-old welder", "Jane Doe"],
    ["Jane Doe rowed across the bay. The retired welder rested.", "The retired welder", "Jane Doe"],
  ])("that describes the person just named is that person: %s", (text, words, name) => {
    const found = new Article(text).resolve(words);
    expect(found).toMatchObject({ name, kind: "person" });
    expect(found.confidence).toBeLessThan(0.7);
    expect(found.evidence[0]?.reason).toBe("latest mention before the description");
  });

  it.each([
    ["Mr. Lund spoke. The businesswoman left.", "The businesswoman"],
    ["Jane Doe spoke. The other candidate left.", "The other candidate"],
    ["Jane Doe spoke. The officer left.", "The officer"],
    ["Jane Doe, a Democrat, spoke. The Republican candidate left.", "The Republican candidate"],
    ["Jane Doe met Mara Lund. The candidate left.", "The candidate"],
    ["The billionaire greeted Jane Doe.", "The billionaire"],
  ])("that need not be the person just named is somebody else: %s", (text, words) => {
    expect(new Article(text).resolve(words).name).toBe(words);
  });

  it("brought in without a name is who is named later as just that", () => {
    const article = new Article("A former welder wept. “Yes,” the welder, Dale Lund, said. A welder left.");
    expect(article.resolve("A former welder").name).toBe("Dale Lund");
    expect(article.resolve("A welder").name).toBe("A welder");
  });

  it("with an article before the title is a ship, and nobody whose second name it is", () => {
    const article = new Article("The ferry, the Lady Averill, sank. Nora Averill Kane wept.");
    const [ship, person] = article.index.toEntities();
    expect(ship).toMatchObject({ name: "Lady Averill", kind: "other", titles: [] });
    expect(person).toMatchObject({ name: "Nora Averill Kane", titles: [], roles: [] });
  });

  it("is never a bearer of the role when it is indefinite", () => {
    const article = new Article("Jane Doe, the mayor of Harle, listened. A mayor left.");
    expect(article.resolve("A mayor").name).toBe("A mayor");
  });

  it("takes the bearer mentioned latest when there are several, and says so", () => {
    const article = new Article(
      "Foreign Minister Ida Storm spoke. Finance Minister Otto Lind replied. The minister left.",
    );
    expect(article.resolve("The minister")).toMatchObject({ name: "Otto Lind", alternatives: [{ name: "Ida Storm" }] });
  });

  it("takes up the noun of an organisation's name", () => {
    const article = new Article(
      "The Tidal Defence Agency knew. The Federation of Signal Workers did not. The agency slept. The union woke.",
    );
    expect(article.resolve("The agency").name).toBe("Tidal Defence Agency");
    expect(article.resolve("The union").name).toBe("Federation of Signal Workers");
  });

  it.each([
    [
      "Vellamo, a maker of skis, grew. Vellamo sold much. Vellamo hired. The Oulu-based company won.",
      "The Oulu-based company",
    ],
    [
      "Vellamo, a maker of skis, grew. Vellamo sold much. Vellamo hired. The company won over Oy Systems.",
      "The company",
    ],
  ])("takes up the body an article is about: %s", (text, words) => {
    expect(new Article(text).resolve(words)).toMatchObject({ name: "Vellamo", kind: "organization" });
  });

  it("takes up a text under another name for it", () => {
    const article = new Article("A study in the Harle Review found so. The paper warns of it.");
    const study = article.resolve("A study in the Harle Review");
    expect(article.resolve("The paper").entityId).toBe(study.entityId);
  });

  it("takes up somebody unnamed who was just brought in", () => {
    const article = new Article("A junior Harle envoy was blunter. Norway, the envoy said, came late.");
    expect(article.resolve("the envoy").name).toBe("A junior Harle envoy");
  });

  it("takes up an unnamed speaker rather than somebody named of another office", () => {
    const article = new Article("Ambassador Ida Lund left. A European diplomat spoke. The diplomat said so.");
    article.resolve("A European diplomat");
    expect(article.resolve("The diplomat").name).toBe("A European diplomat");
  });

  it("takes up an unnamed person who spoke before", () => {
    const article = new Article("A spokeswoman for the fire service waved. The spokeswoman said so.");
    const first = article.resolve("A spokeswoman for the fire service");
    expect(article.resolve("The spokeswoman").entityId).toBe(first.entityId);
  });
});

describe("a pronoun", () => {
  it("is the subject spoken of before it", () => {
    const article = new Article("Mr. Lund met Mr. Storm on Monday. He said so.");
    expect(article.resolve("He")).toMatchObject({ name: "Lund", kind: "person" });
  });

  it("goes by the titles and pronouns of the article, not by first names", () => {
    expect(new Article("Ms. Storm met Mr. Lund. He said so.").resolve("He").name).toBe("Lund");
    expect(new Article("Andrea Storm praised his staff. She said so.").resolve("She").entityId).toBeNull();
    expect(new Article("Andrea Storm praised his staff. He said so.").resolve("He").name).toBe("Andrea Storm");
  });

  it("is nobody when two are as likely, with both named", () => {
    const found = new Article("It named Mr. Lund and Mr. Storm. He said so.").resolve("He");
    expect(found).toMatchObject({ entityId: null, name: null, kind: "unknown", confidence: 0 });
    expect(found.alternatives.map(({ name }) => name).sort()).toEqual(["Lund", "Storm"]);
  });

  it("goes by the pronouns beside the short forms of a name", () => {
    const text = "Robin Storm met Kim Lund. Storm parked her car. Lund parked his. The rain stopped. ";
    expect(new Article(`${text}Storm saw Lund. She said so.`).resolve("She").name).toBe("Robin Storm");
    expect(new Article(`${text}Storm saw Lund. He said so.`).resolve("He").name).toBe("Kim Lund");
  });

  it("takes a first name for weak evidence, which any word of the article outweighs", () => {
    expect(new Article("Susan Storm met Peter Lund. He said so.").resolve("He").name).toBe("Peter Lund");
    expect(new Article("Mr. Susan Storm waited. He said so.").resolve("He").name).toBe("Susan Storm");
  });

  it("is hardly who is called by name in what is said, but can be", () => {
    const article = new Article("Mr. Lund met Mr. Storm. He said so.");
    const unlikely = [article.idOf("Lund")];
    expect(article.resolve("He", 1, { unlikely }).name).not.toBe("Lund");
    const alone = new Article("Mr. Lund sat down. He said so.");
    expect(alone.resolve("He", 1, { unlikely: [alone.idOf("Lund")] }).name).toBe("Lund");
  });

  it("takes “her” behind a verb for somebody else than its subject", () => {
    const text = "Kim Lund called her a friend. Lund asked her to stay. He said so.";
    expect(new Article(text).resolve("He").name).toBe("Kim Lund");
  });

  it("is who gave her name so, and who stands right before its clause", () => {
    const text = "A farmer buying bread, who gave her name only as Safiya, has a son. She said so.";
    expect(new Article(text).resolve("She").name).toBe("Safiya");
    const asked = new Article("Ask his officials and they shrug; but when I asked the drivers, they said so.");
    expect(asked.resolve("they", 2).name).toBe("the drivers");
  });

  it("goes on with the pronouns of sentences that report nothing", () => {
    const text = "Mr. Lund came from Mr. Storm. He had waited for years. He was tired. “Now,” he said.";
    expect(new Article(text).resolve("he").name).toBe("Lund");
  });

  it("tells nothing of the person it is said by", () => {
    const text = "Kim Lund told Oslo that she was late. “Yes,” he added of the rain.";
    expect(new Article(text).resolve("he").name).toBe("Kim Lund");
  });

  it("takes up two persons together", () => {
    const article = new Article("Mara Lund and Otto Storm left Norda Bank. They said so.");
    expect(article.resolve("They")).toMatchObject({ name: "Mara Lund and Otto Storm", kind: "group" });
  });

  it("is who was asked", () => {
    const text = "Jane Ames asked Mr. Lund about it. He said so.";
    expect(new Article(text).resolve("He").name).toBe("Lund");
    expect(new Article("Mr. Storm asked Mr. Lund about it. He said so.").resolve("He").name).toBe("Lund");
  });

  it("tells what the choice rested on", () => {
    const { clues } = new Article("Mr. Lund met Mr. Storm on Monday. He said so.").resolve("He");
    expect(clues).toMatchObject({ candidates: 2, sentences: 1 });
    expect(clues?.share).toBeGreaterThan(0.53);
    expect(new Article("Mr. Lund said so.").resolve("Mr. Lund").clues).toBeNull();
  });

  it("favours the speaker before", () => {
    const article = new Article("It pitted Mr. Lund against Mr. Storm. He said so.");
    expect(article.resolve("He", 1, { preferred: [article.idOf("Storm")] }).name).toBe("Storm");
  });

  it("is not who is excluded, nor who is named behind it in its clause", () => {
    const article = new Article("Mr. Lund met Mr. Storm. He told Mr. Lund so.");
    expect(article.resolve("He", 1, { excluded: [article.idOf("Storm")] }).entityId).toBeNull();
    expect(article.resolve("He").name).toBe("Storm");
  });

  it("inside a quotation is the speaker when it is I or we, and another when it is he", () => {
    const article = new Article("Mr. Lund met Mr. Storm. “I know what he said and we wait,” he said.");
    const lund = article.idOf("Lund");
    expect(article.resolve("I").entityId).toBeNull();
    expect(article.resolve("I", 1, { inQuoteOf: lund }).entityId).toBe(lund);
    expect(article.resolve("we", 1, { inQuoteOf: lund }).entityId).toBe(lund);
    expect(article.resolve("he", 1, { inQuoteOf: lund }).name).toBe("Storm");
  });

  it.each([
    ["Rep. Leo Marsh, Ohio Republican, who called first, left.", "Leo Marsh"],
    ["It was Mara Lund who called.", "Mara Lund"],
    ["Lawmakers, including Rep. Leo Marsh, a farmer, who called, left.", "Leo Marsh"],
    ["Two neighbors who called left.", "Two neighbors"],
  ])("who is the noun before it: %s", (text, name) => {
    expect(new Article(text).resolve("who").name).toBe(name);
  });

  it("takes up unnamed persons and the kin of others", () => {
    expect(new Article("Reporters put it to his officials, and they shrugged.").resolve("they").name).toBe(
      "his officials",
    );
    expect(new Article("Ms. Lund rang her father. “No,” he said.").resolve("he").name).toBe("her father");
  });

  it("of an organisation is it", () => {
    expect(new Article("Norda Bank sold its fleet. It said so.").resolve("It").name).toBe("Norda Bank");
  });

  it("for all is a group of its own", () => {
    expect(new Article("Jane Doe left and everyone said so.").resolve("everyone")).toMatchObject({
      name: "everyone",
      kind: "group",
    });
  });

  it.each(["nobody", "anyone", "you", "this"])("like %s is nobody in particular", (word) => {
    expect(new Article(`Jane Doe left and ${word} said so.`).resolve(word)).toMatchObject({
      entityId: null,
      alternatives: [],
    });
  });
});

describe("the answers that were given", () => {
  it("stay as mentions of their entities, once each", () => {
    const article = new Article("Mr. Lund left. He said so.");
    article.resolve("He");
    article.resolve("He");
    expect(article.index.toEntities()[0]?.mentions.map(({ text, form }) => [text, form])).toEqual([
      ["Mr. Lund", "titled"],
      ["He", "pronoun"],
    ]);
  });

  it("name the kind, the entity and the role at a place", () => {
    const article = new Article("Foreign Minister Ida Storm spoke in Oslo.");
    const span = { start: 0, end: 26 };
    expect(article.index.kindAt(span)).toBe("person");
    expect(article.index.entityAt(span)).toBe(article.idOf("Ida Storm"));
    expect(article.index.roleAt(span)).toBe("Foreign Minister");
    expect(article.index.kindAt({ start: 27, end: 32 })).toBeNull();
    expect(article.index.roleAt({ start: 36, end: 40 })).toBeNull();
  });
});
