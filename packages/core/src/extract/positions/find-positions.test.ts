import { describe, expect, it } from "vitest";
import { parseArticle } from "../../schema/index.js";
import { extract } from "../extract.js";

/** The positions of a text as `act actor → target: content`, `not` before a denied act, `if` before a condition. */
function positionsOf(text: string): string[] {
  const article = extract(text);
  const words = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  return article.positions.map(({ act, actorId, target, content, condition, polarity }) => {
    const actor = article.entities.find(({ id }) => id === actorId)?.name ?? "–";
    const stand = `${polarity === "negative" ? "not " : ""}${act} ${actor} → ${target?.text ?? "–"}: ${words(content)}`;
    return condition ? `${stand} if ${words(condition)}` : stand;
  });
}

describe("findPositions", () => {
  it.each([
    ["Kenya has agreed to the border plan.", "agree Kenya → the border plan: the border plan"],
    ["Mara Lund met with Ivo Petrov on Friday.", "consult Mara Lund → Ivo Petrov: Ivo Petrov on Friday"],
    ["Norway held lengthy talks with Sweden.", "consult Norway → Sweden: Sweden"],
    ["Mayor Ana Ruiz backs the tram line.", "support Ana Ruiz → the tram line: the tram line"],
    ["Denmark relented.", "concede Denmark → –: relented"],
    ["Chile is cooperating with Peru.", "cooperate Chile → Peru: Peru"],
    ["Ana Ruiz demanded an apology.", "demand Ana Ruiz → an apology: an apology"],
    ["Ana Ruiz repeated her call for a new vote.", "demand Ana Ruiz → –: her call for a new vote"],
    ["Ana Ruiz said Joe Marsh should resign.", "demand Ana Ruiz → Joe Marsh: Joe Marsh should resign"],
    ["Ana Ruiz accused Joe Marsh of lying.", "accuse Ana Ruiz → Joe Marsh: Joe Marsh of lying"],
    ["Ana Ruiz vetoed the budget.", "reject Ana Ruiz → the budget: the budget"],
    ["The minister called the offer unacceptable.", "reject The minister → the offer: the offer unacceptable"],
    ["Ana Ruiz said she would not resign.", "reject Ana Ruiz → –: she would not resign"],
    ["“We will not leave,” Ana Ruiz said.", "reject Ana Ruiz → –: We will not leave"],
    ["Ana Ruiz would not accept the deal.", "reject Ana Ruiz → the deal: the deal"],
    ["Norway threatened to close the port.", "threaten Norway → –: to close the port"],
    [
      "“If they don’t pay, we will close the port,” Ana Ruiz said.",
      "threaten Ana Ruiz → –: we will close the port if If they don’t pay",
    ],
    ["“We will attack if they advance,” Ana Ruiz said.", "threaten Ana Ruiz → –: We will attack if if they advance"],
    ["Nurses marched against the cuts.", "protest Nurses → the cuts: the cuts"],
    ["Norway imposed new sanctions on Belarus.", "sanction Norway → Belarus: Belarus"],
    ["Norway deployed two warships.", "mobilize Norway → –: deployed two warships"],
    ["Police arrested Joe Marsh.", "coerce Police → Joe Marsh: Joe Marsh"],
    ["Rebels bombed the port of Arlen.", "assault Rebels → the port of Arlen: the port of Arlen"],
    ["Ana Ruiz proposed a tram line.", "propose Ana Ruiz → a tram line: a tram line"],
    ["“We should close the port,” Ana Ruiz said.", "propose Ana Ruiz → –: We should close the port"],
    ["The plan Ana Ruiz has put forward is dead.", "propose Ana Ruiz → The plan: The plan"],
    ["Ana Ruiz denied the claims.", "deny Ana Ruiz → the claims: the claims"],
    ["Ana Ruiz pledged to cut taxes.", "promise Ana Ruiz → –: to cut taxes"],
    [
      "“If you vote for me, I will cut your taxes,” Ana Ruiz said.",
      "promise Ana Ruiz → –: I will cut your taxes if If you vote for me",
    ],
    ["Ana Ruiz criticized the plan.", "criticize Ana Ruiz → the plan: the plan"],
    ["The plan drew criticism from Ana Ruiz.", "criticize Ana Ruiz → The plan: The plan"],
    ["Ana Ruiz defended the plan.", "defend Ana Ruiz → the plan: the plan"],
  ])("reads %j", (text, expected) => {
    expect(positionsOf(text)).toEqual([expected]);
  });

  it.each([
    ["The plan was criticized for its cost.", "criticize – → The plan: its cost"],
    ["Joe Marsh came under heavy criticism for a late-night post.", "criticize – → Joe Marsh: a late-night post"],
  ])("leaves the actor open in %j", (text, expected) => {
    expect(positionsOf(text)).toEqual([expected]);
  });

  it.each([
    ["Joe Marsh did not support the plan.", "not support Joe Marsh → the plan: the plan"],
    ["Joe Marsh hasn’t yet endorsed the plan.", "not support Joe Marsh → the plan: the plan"],
    ["Kenya has not agreed to the plan.", "not agree Kenya → the plan: the plan"],
    ["Ana Ruiz said she won’t rule out a strike.", "not reject Ana Ruiz → a strike: a strike"],
    ["Ana Ruiz did not rule out a strike.", "not reject Ana Ruiz → a strike: a strike"],
  ])("tells that the act did not happen in %j", (text, expected) => {
    expect(positionsOf(text)).toEqual([expected]);
  });

  it.each([
    "If Norway supports the plan, prices will fall.",
    "Norway might support the plan.",
    "The pledged money never came.",
    "They had opposing views.",
    "Ana Ruiz declined to comment.",
    "Ana Ruiz asked how the city should pay.",
    "Police arrested nobody.",
    "The storm opposed no one.",
    "“I wouldn’t bet on it,” Ana Ruiz said.",
    "“If we do not act, we will be late,” Ana Ruiz said.",
    "Joe Marsh was arrested on Friday.",
    "The committee said on Friday that rain is likely.",
    "She went back home.",
    "Ana Ruiz thanked the nurses.",
    "An aide requested anonymity.",
    "Ana Ruiz was standing by his side.",
    "Ana Ruiz accepted an award.",
    "Ana Ruiz was a symbol for people opposed to it.",
    "They took many jobs back.",
    "Ana Ruiz has pushed for months.",
    "“I’d vote against it,” Ana Ruiz said.",
    "It showed an open and welcoming approach.",
    "Ana Ruiz said the firm would mobilize support.",
    "If Ana Ruiz fails to support it, prices will fall.",
    "“It will be denied,” Ana Ruiz said.",
  ])("takes none from %j", (text) => {
    expect(positionsOf(text)).toEqual([]);
  });

  it("names what a stand is about", () => {
    expect(extract("Ana Ruiz criticized the mayor over the closures.").positions[0]?.issue).toBe("the closures");
  });

  it("rests on the statement it is told in", () => {
    const { positions, statements } = extract("“Our party opposes the levy,” Ana Ruiz said. Ana Ruiz rejected it.");
    expect(positions.map(({ basis }) => basis)).toEqual([[statements[0]?.id], [statements[1]?.id]]);
  });

  it("leads to entities and statements of the record", () => {
    const text = "“We reject the levy,” said Ana Ruiz, who accused Joe Marsh of lying. It was criticized by nurses.";
    const article = extract(text);
    expect(article.positions.length).toBeGreaterThan(2);
    expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
  });
});
