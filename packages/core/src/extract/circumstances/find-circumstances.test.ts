import { describe, expect, it } from "vitest";
import type { Article, Statement } from "../../schema/index.js";
import { extract } from "../extract.js";

/** The record of a text and its only statement. */
function only(text: string): { article: Article; statement: Statement } {
  const article = extract(text, { publishedAt: "2026-03-12" });
  expect(article.statements).toHaveLength(1);
  return { article, statement: article.statements[0]! };
}

describe("audience", () => {
  it.each([
    ["Mara Lindqvist told reporters on Tuesday that the bridge was safe.", ["reporters"]],
    ["“The bridge is safe,” Mara Lindqvist told the council.", ["the council"]],
    ["Mara Lindqvist said to the council that the bridge was safe.", ["the council"]],
    ["Mara Lindqvist urged drivers to stay home.", ["drivers"]],
    ["Mara Lindqvist asked him to stay.", ["him"]],
    ["The mayor was told that the bridge was unsafe.", ["The mayor"]],
    ["Speaking to reporters outside the courthouse, Mara Lindqvist said the bridge was safe.", ["reporters"]],
    ["Mara Lindqvist wrote in a letter to shareholders that profits fell.", ["shareholders"]],
    ["Mara Lindqvist told the Sea Gazette last week that the bridge was safe.", ["the Sea Gazette"]],
    ["“It is safe,” Mara Lindqvist told a council meeting on Monday.", ["a council meeting"]],
    ["Addressing the crowd outside the town hall, Mara Lindqvist said the bridge was safe.", ["the crowd"]],
    ["“It is safe,” Mara Lindqvist said to cheers.", []],
    ["Mara Lindqvist told the class of 2014 that the bridge was safe.", ["the class of 2014"]],
    ["Mara Lindqvist wrote this week that the bridge was safe.", []],
    ["Reporters asked the question whether the bridge was safe.", []],
    ["“It is safe,” Mara Lindqvist said to the camera.", []],
    ["In a written reply to questions, Mara Lindqvist said the bridge was safe.", []],
    ["Asked whether the bridge was safe, Mara Lindqvist laughed.", ["Mara Lindqvist"]],
    ["Mara Lindqvist said the council told nobody.", []],
    ["“We went to the council,” Mara Lindqvist said.", []],
  ])("of %s", (text, audience) => {
    expect(only(text).statement.audience.map((item) => item.text)).toEqual(audience);
  });
});

describe("medium", () => {
  it.each([
    ["Mara Lindqvist said in a statement on Monday that the bridge was safe.", "statement", "in a statement"],
    ["In a statement on Monday, Mara Lindqvist said the bridge was safe.", "statement", "In a statement"],
    ["Mara Lindqvist wrote on X that the bridge was safe.", "social", "on X"],
    ["Mara Lindqvist posted on Facebook that the bridge was safe.", "social", "on Facebook"],
    ["Mara Lindqvist said by phone that the bridge was safe.", "phone", "by phone"],
    ["A letter of apology was read out. In it, Mara Lindqvist wrote that the bridge was safe.", "letter", "In it"],
    ["Mara Lindqvist told the mayor in a phone call that the bridge was safe.", "phone", "in a phone call"],
    ["Mara Lindqvist said in an interview that the bridge was safe.", "interview", "in an interview"],
    ["Mara Lindqvist said in a speech in Vienna that the bridge was safe.", "speech", "in a speech"],
    ["Mara Lindqvist said in the report that the bridge was safe.", "document", "in the report"],
    ["Mara Lindqvist said in an email to staff that the bridge was safe.", "letter", "in an email"],
    ["Mara Lindqvist said on television that the bridge was safe.", "broadcast", "on television"],
    ["In her memoir, “Stone and Tide,” Mara Lindqvist wrote that the bridge was safe.", "document", "In her memoir"],
    ["In a note under the heading “Cracks,” Mara Lindqvist wrote that the bridge was safe.", "document", "In a note"],
    ["Mara Lindqvist wrote in The Velgrad Courier that the bridge was safe.", "document", "in The Velgrad Courier"],
    [
      "Mara Lindqvist, in a post on Instagram on Monday, promised that the bridge was safe.",
      "social",
      "in a post on Instagram",
    ],
    [
      "In a video posted on Telegram, Mara Lindqvist said the bridge was safe.",
      "social",
      "In a video posted on Telegram",
    ],
    ["In a statement posted to its website, the council said the bridge was safe.", "statement", "In a statement"],
    [
      "Mara Lindqvist said on NTV’s “Hard Questions” that the bridge was safe.",
      "broadcast",
      "on NTV’s “Hard Questions”",
    ],
    ["In her opening statement, Mara Lindqvist said the bridge was safe.", "speech", "In her opening statement"],
    ["The union sent a letter to the council in which it warned that the bridge was unsafe.", "letter", "a letter"],
    [
      "In a victory speech on Monday, Mara Lindqvist struck a new tone, saying that the bridge was safe.",
      "speech",
      "In a victory speech",
    ],
    [
      "In a radio interview, Mara Lindqvist went further: “It is safe and will be safe.”",
      "interview",
      "In a radio interview",
    ],
    [
      "Mara Lindqvist tried again in an interview with NTV: “It is safe and will be safe.”",
      "interview",
      "in an interview with NTV",
    ],
    [
      "In a recent issue of Sea World magazine, Mara Lindqvist said the bridge was safe.",
      "document",
      "In a recent issue of Sea World magazine",
    ],
    ["In the letter - addressed to the mayor - Mara Lindqvist said the bridge was safe.", "letter", "In the letter"],
    ["A recording that showed Mara Lindqvist urging restraint was played.", "remarks", "A recording"],
  ])("of %s", (text, type, words) => {
    expect(only(text).statement.medium).toMatchObject({ type, text: words });
  });

  it("names the platform", () => {
    expect(only("Mara Lindqvist wrote on X that the bridge was safe.").statement.medium?.platform).toBe("X");
  });

  it.each([
    "Mara Lindqvist said the bridge stood on x-shaped feet.",
    "Mara Lindqvist said that a statement came by phone.",
    "“I read it in a letter,” Mara Lindqvist said.",
    "Mara Lindqvist said at a news conference that the bridge was safe.",
    "“It is safe,” Mara Lindqvist said in response to a question.",
    "Mara Lindqvist explained to her Twitter followers that the bridge was safe.",
  ])("is not made of what was said, or of an occasion: %s", (text) => {
    expect(only(text).statement.medium).toBeNull();
  });
});

describe("place", () => {
  it.each([
    ["“It is safe,” Mara Lindqvist said outside the courthouse on Tuesday.", "outside the courthouse"],
    ["“It is safe,” Mara Lindqvist said in Geneva.", "in Geneva"],
    ["Mara Lindqvist said aboard the ferry that the bridge was safe.", "aboard the ferry"],
    ["“It is safe,” Mara Lindqvist said at the White House on Monday.", "at the White House"],
    ["Mara Lindqvist said at a news conference in Geneva that the bridge was safe.", "in Geneva"],
    ["Mara Lindqvist said during a visit to Vienna that the bridge was safe.", "Vienna"],
    ["In Geneva, Mara Lindqvist said the bridge was safe.", "In Geneva"],
    ["“It is safe,” Mara Lindqvist told reporters here.", "here"],
    ["“It is safe,” Mara Lindqvist said at a forum hosted by the union in Geneva.", "in Geneva"],
    ["“It is safe,” Mara Lindqvist told reporters beside the ruins of the mill.", "beside the ruins of the mill"],
    ["Mara Lindqvist said by phone from Geneva that the bridge was safe.", "from Geneva"],
    ["Talks in Geneva, between the council and the union, saw Mara Lindqvist urging restraint.", "in Geneva"],
  ])("of %s", (text, words) => {
    expect(only(text).statement.place?.text).toBe(words);
  });

  it.each([
    "Mara Lindqvist said the bridge in Geneva was safe.",
    "“It is safe,” Mara Lindqvist of Geneva said.",
    "Drivers in Geneva said the bridge was safe.",
    "Mara Lindqvist criticized the bridge, something she had defended as a councillor from Geneva.",
    "The union crushed its rivals in Geneva, but Mara Lindqvist said the bridge was safe.",
  ])("is not a place that is spoken of: %s", (text) => {
    expect(only(text).statement.place).toBeNull();
  });
});

describe("occasion", () => {
  it.each([
    ["Mara Lindqvist said at a news conference in Geneva that the bridge was safe.", "at a news conference"],
    ["Mara Lindqvist said during a visit to Vienna that the bridge was safe.", "during a visit to Vienna"],
    ["During a visit to Vienna, Mara Lindqvist said the bridge was safe.", "During a visit to Vienna"],
    ["Mara Lindqvist announced at a meeting with voters that the bridge was safe.", "at a meeting with voters"],
    ["“It is safe,” Mara Lindqvist said after the match.", "after the match"],
    ["“It is safe,” Mara Lindqvist said at the public hearing.", "at the public hearing"],
    ["Opening the debate, Mara Lindqvist said the bridge was safe.", "Opening the debate"],
    ["At an event billed as “Bolts for Bridges,” Mara Lindqvist said the bridge was safe.", "At an event"],
    ["Mara Lindqvist held a rally at which she promised that the bridge was safe.", "a rally"],
    ["“It is safe,” Mara Lindqvist said on the sidelines of a flower show.", "on the sidelines of a flower show"],
    ["At our third meeting a banker told Mara Lindqvist that the bridge was safe.", "At our third meeting"],
    [
      "Toward the end of a heated debate, Mara Lindqvist said the bridge was safe.",
      "Toward the end of a heated debate",
    ],
    [
      "Talks in Geneva, between the council and the union, saw Mara Lindqvist urging restraint.",
      "Talks in Geneva, between the council and the union",
    ],
  ])("of %s", (text, words) => {
    expect(only(text).statement.occasion?.text).toBe(words);
  });
});

describe("time", () => {
  it.each([
    ["Mara Lindqvist told reporters on Tuesday that the bridge was safe.", "Tuesday", "2026-03-10"],
    ["On Tuesday, Mara Lindqvist said the bridge was safe.", "Tuesday", "2026-03-10"],
    ["Mara Lindqvist said on Tuesday that the bridge closed on Monday.", "Tuesday", "2026-03-10"],
    ["“It is safe,” Mara Lindqvist said on March 3.", "March 3", "2026-03-03"],
    ["“It is safe,” Mara Lindqvist said yesterday.", "yesterday", "2026-03-11"],
    ["Mara Lindqvist, on Tuesday, said the bridge was safe.", "Tuesday", "2026-03-10"],
    ["The council, a body of nine, on Tuesday announced that the bridge was safe.", "Tuesday", "2026-03-10"],
    ["Mara Lindqvist told the Sea Gazette on Tuesday that the bridge was safe.", "Tuesday", "2026-03-10"],
    ["In an email dated March 3, Mara Lindqvist said the bridge was safe.", "March 3", "2026-03-03"],
    ["The union on Tuesday hit the council hard, saying the bridge was unsafe.", "Tuesday", "2026-03-10"],
    ["“It is safe,” Mara Lindqvist said during Tuesday’s debate.", "Tuesday", "2026-03-10"],
  ])("of %s", (text, words, value) => {
    const { article, statement } = only(text);
    const time = article.times.find(({ id }) => id === statement.time);
    expect(time?.text).toContain(words);
    expect(time?.value).toBe(value);
  });

  it.each([
    "Mara Lindqvist said that the bridge closed on Monday.",
    "“We met on Monday,” Mara Lindqvist said.",
    "“It is safe,” said Mara Lindqvist, a veteran of many campaigns, including the 2022 council race.",
    "The council lifted its forecast for 2026, though Mara Lindqvist said the bridge was safe.",
    "The bridge is to close on Monday, but Mara Lindqvist said it was safe.",
    "Since Tuesday, Mara Lindqvist has said the bridge was safe.",
    "The council closed the road on Monday after a survey in which drivers said the bridge was unsafe.",
    "The council removed the mayor in November after Mara Lindqvist said the bridge was unsafe.",
    "In an interview with the Sea Gazette published on Sunday, Mara Lindqvist said the bridge was safe.",
  ])("is not when something else happened: %s", (text) => {
    expect(only(text).statement.time).toBeNull();
  });

  it.each([
    ["The harbour board last week said that it is safe.", "last week"],
    ["Mara Lindqvist on Tuesday told reporters that it is safe.", "Tuesday"],
    ["Mara Lindqvist has recently said that it is safe.", "recently"],
    ["Mara Lindqvist, a pilot, yesterday said that it is safe.", "yesterday"],
    ["Mara Lindqvist, in a letter on Tuesday, said that it is safe.", "Tuesday"],
    ["Mara Lindqvist, elected in 2014, said last week that it is safe.", "last week"],
    ["Earlier, on Tuesday, Mara Lindqvist said that it is safe.", "Tuesday"],
    ["Sales fell in May, though Mara Lindqvist said on Friday that it is safe.", "Friday"],
  ])("is read between speaker and verb, and inside the verb: %s", (text, words) => {
    const article = extract(text, { publishedAt: "2025-11-28" });
    const [statement] = article.statements;
    expect(article.times.find(({ id }) => id === statement?.time)?.text).toBe(words);
    expect(
      statement?.speaker.span && text.slice(statement.speaker.span.start, statement.speaker.span.end),
    ).not.toContain(words);
  });

  it.each([
    "Mara Lindqvist now says that it is safe.",
    "Mara Lindqvist, elected in 2014, said that it is safe.",
    "Sales fell in 2014, though Mara Lindqvist said that it is safe.",
  ])("is not told: %s", (text) => {
    expect(extract(text).statements).toMatchObject([{ time: null }]);
  });

  it("stays open without a date of publication", () => {
    const article = extract("“It is safe,” Mara Lindqvist said on Tuesday.");
    const time = article.times.find(({ id }) => id === article.statements[0]?.time);
    expect(time).toMatchObject({ value: null, status: "constrained" });
  });
});
