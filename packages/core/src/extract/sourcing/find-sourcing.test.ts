import { describe, expect, test } from "vitest";
import { extract } from "../extract.js";
import { findSourcing } from "./find-sourcing.js";

/** The sourcing of a text with a sentence on each line, as "kind: words" and the agency. */
function read(text: string, publisher: string | null = null): string[] {
  let start = 0;
  const lines = text.split("\n").map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  return findSourcing(text, { paragraphs: lines, sentences: lines, quotes: [], publisher }).map(
    ({ kind, text: words, agency }) => `${kind}: ${words}${agency ? ` = ${agency}` : ""}`,
  );
}

describe("wire copy", () => {
  test.each([
    [
      "— This article is based in part on wire service reports.",
      "wire: This article is based in part on wire service reports.",
    ],
    [
      "The Associated Press contributed to this report.",
      "wire: The Associated Press contributed to this report. = Associated Press",
    ],
    [
      "Reuters and Jane Doe contributed to this story.",
      "wire: Reuters and Jane Doe contributed to this story. = Reuters",
    ],
    ["(With reporting by Reuters)", "wire: With reporting by Reuters = Reuters"],
    ["From staff and wire reports", "wire: From staff and wire reports"],
    ["With agencies", "wire: With agencies"],
  ])("%s", (credit, expected) => {
    expect(read(`The truce held for a third night, and the talks went on in Geneva.\n${credit}`)).toEqual([expected]);
  });

  test("the agency of a dateline", () => {
    expect(read("GENEVA (Meridian Wire) — The truce held.")).toEqual(["wire: Meridian Wire = Meridian Wire"]);
  });

  test("an agency as the last line", () => {
    expect(read("The truce held.\nTalks went on.\n— Reuters")).toEqual(["wire: Reuters = Reuters"]);
  });

  test("a colleague who helped is no agency", () => {
    expect(read("The truce held.\nJane Doe contributed to this report.")).toEqual([]);
  });
});

test.each([
  ["“We are open,” he said in the call, according to the transcript.", ["transcript: according to the transcript"]],
  [
    "“We are open,” he said, according to a transcript of the call published by The Velgrad Courier.",
    ["transcript: according to a transcript of the call published by The Velgrad Courier = The Velgrad Courier"],
  ],
  ["He was criticized for leaked audio that showed him advising an official.", ["leak: leaked audio"]],
  ["The plan is dead, according to a leaked draft of the report.", ["leak: according to a leaked draft of the report"]],
  ["He owned two boats, according to court documents.", ["document: according to court documents"]],
  ["In a memo seen by this newspaper, an engineer wrote that it leaks.", ["document: memo seen by this newspaper"]],
  [
    "The letter, a copy of which was obtained by the Times, says so.",
    ["document: copy of which was obtained by the Times = Times"],
  ],
  [
    "A city official, who spoke on condition of anonymity because he was not authorized to discuss it, said so.",
    ["anonymous: A city official, who spoke on condition of anonymity"],
  ],
  [
    "The truce will hold, said a senior official, who was not authorised to speak publicly.",
    ["anonymous: a senior official, who was not authorised to speak publicly"],
  ],
  ["People familiar with the matter said the truce would hold.", ["anonymous: People familiar with the matter"]],
  ["He will resign, according to two people briefed on the talks.", ["anonymous: two people briefed on the talks"]],
  ["An aide, who asked not to be named, said so.", ["anonymous: An aide, who asked not to be named"]],
  ["He told CNN that it would hold.", ["other-outlet: told CNN = CNN"]],
  ["The Post reported that it would hold.", ["other-outlet: The Post reported = Post"]],
  ["The deal was first reported by Politico.", ["other-outlet: first reported by Politico = Politico"]],
  [
    "“It leaks,” she recalled in a 1991 interview with The Clyde Review.",
    ["other-outlet: in a 1991 interview with The Clyde Review = The Clyde Review"],
  ],
  ["He was quoted by the state agency ORTA as saying no.", ["other-outlet: by the state agency ORTA = ORTA"]],
  ["He told the state broadcaster that it would hold.", ["other-outlet: told the state broadcaster"]],
  ["It would hold, he said in a post on X.", ["social: in a post on X"]],
  ["It would hold, he said in a Facebook post.", ["social: in a Facebook post"]],
  ["“He should be fired,” he wrote Tuesday on X.", ["social: on X"]],
  ["On Bluesky, he called it late.", ["social: On Bluesky"]],
  ["He told this newspaper that it would hold.", ["own: told this newspaper"]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  "According to the mediator, the truce will hold.",
  "He advised a senior official close to Mr. Vale on how to pitch the plan.",
  "He leads by ten points, according to the Fox poll.",
  "The report was late, and the transcript was wrong.",
  "He solved it for x on X-ray film.",
  "She told the committee and the Senate that it would hold.",
  "The people close to the river fled.",
])("%s does not say how the outlet knows", (text) => {
  expect(read(text)).toEqual([]);
});

test("what was told to the outlet itself is its own", () => {
  expect(read("He told The Courier that it would hold.", "The Velgrad Courier")[0]).toMatch(/^other-outlet/);
  expect(read("He told the Velgrad Courier that it would hold.", "The Velgrad Courier")[0]).toMatch(/^own/);
});

test("words in quotation marks are the speaker's", () => {
  const text = "“He told CNN that it would hold,” she said, according to the transcript.";
  const whole = [{ start: 0, end: text.length }];
  const found = findSourcing(text, { paragraphs: whole, sentences: whole, quotes: [{ start: 0, end: 33 }] });
  expect(found.map(({ kind }) => kind)).toEqual(["transcript"]);
});

test("what is said on leaked audio reached the outlet by it", () => {
  const { statements, sourcing } = extract("Leaked audio showed Ana Moss telling an aide that the bridge was unsafe.");
  expect(statements.map(({ via }) => via)).toEqual([[sourcing[0]?.id]]);
  expect(sourcing[0]?.kind).toBe("leak");
});
