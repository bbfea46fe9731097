import { describe, expect, it } from "vitest";
import { findParagraphs } from "../paragraphs/find-paragraphs.js";
import { findQuoteRegions } from "../quotes/find-quote-regions.js";
import { toUnits, unitSpan } from "../statements/unit.js";
import { tokenize } from "../tokens/tokenize.js";
import { findVerbGroups } from "./verb-group.js";

/** The reporting verbs of a sentence as `words (properties)`. */
function groups(text: string): string[] {
  const regions = findQuoteRegions(
    text,
    findParagraphs(text).map(({ span }) => span),
  ).filter(({ depth }) => depth === 0);
  const units = toUnits(tokenize(text), regions, { start: 0, end: text.length });
  return findVerbGroups(units).map((group) => {
    const span = unitSpan(units, group);
    const properties = (["negated", "passive", "infinitive", "hypothetical"] as const).filter((name) => group[name]);
    return [text.slice(span.start, span.end), ...properties.map((name) => `(${name})`)].join(" ");
  });
}

describe("a reporting verb", () => {
  it.each([
    ["past", "She said that it failed.", ["said"]],
    ["present", "He says that it failed.", ["says"]],
    ["irregular", "He wrote that it failed.", ["wrote"]],
    ["participle of the perfect", "They have written that it failed.", ["have written"]],
    ["ending in y", "He denied that it failed.", ["denied"]],
    ["doubling its last letter", "She admitted that it failed.", ["admitted"]],
    ["gerund", "He left, saying that it failed.", ["saying"]],
    ["with its particle", "The unions called for a vote.", ["called for"]],
    ["with an adverb inside its group", "She has repeatedly said that it failed.", ["has repeatedly said"]],
    ["with also", "She also told the council that it failed.", ["also told"]],
    ["two of them", "She said that it failed and warned that it would fail again.", ["said", "warned"]],
  ])("is found: %s", (_, text, expected) => {
    expect(groups(text)).toEqual(expected);
  });
});

describe("negation", () => {
  it.each([
    ["She did not say why it failed.", ["did not say (negated)"]],
    ["She didn’t say why it failed.", ["didn’t say (negated)"]],
    ["She has never said that it failed.", ["has never said (negated)"]],
    ["He declined to comment on the vote.", ["declined to comment on (negated)"]],
    ["He refused to say why.", ["refused to say (negated)"]],
    ["He won't say why.", ["won't say (negated)"]],
  ])("is read: %s", (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it("does not come from a word of the content", () => {
    expect(groups("She said it would not happen.")).toEqual(["said"]);
  });

  it("does not come from “not only”", () => {
    expect(groups("She not only said that it failed.")[0]).not.toContain("negated");
  });
});

describe("the passive", () => {
  it.each([
    ["The mayor was criticized for the delay.", ["was criticized (passive)"]],
    ["The mayor has been accused of lying.", ["has been accused (passive)"]],
    ["He was told by the council that it failed.", ["was told (passive)"]],
  ])("is read: %s", (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it("is not seen in “was saying”", () => {
    expect(groups("She was saying that it failed.")).toEqual(["was saying"]);
  });
});

describe("an expression of several words", () => {
  it.each([
    ["They expressed deep concern that it failed.", ["expressed deep concern"]],
    ["She made it very clear that it failed.", ["made it very clear"]],
    ["He paid tribute to the crew.", ["paid tribute to"]],
    ["He took issue with the plan.", ["took issue with"]],
    ["The mayor came under fresh criticism for the delay.", ["came under fresh criticism (passive)"]],
    ["The court heard that it failed.", ["heard (passive)"]],
    ["The firm declined to give figures.", ["declined to give (negated)"]],
    ["Reed was quoted by the Gazette as saying that it failed.", ["was quoted by the Gazette as saying"]],
    ["The Gazette quoted Reed, the mayor, as saying that it failed.", ["as saying"]],
  ])("is one cue: %s", (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it.each([
    ["Children kept asking why it failed.", ["kept asking"]],
    ["She stopped short of promising a repair.", ["stopped short of promising (negated)"]],
    ["Ana Ruiz emailed to say that it failed.", ["emailed to say"]],
  ])("carries a reporting verb: %s", (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it.each(["The children heard that it failed.", "He took the issue home.", "The bridge came under the hill."])(
    "is none in other words: %s",
    (text) => {
      expect(groups(text)).toEqual([]);
    },
  );
});

it("reads what may be said as imagined", () => {
  expect(groups("He might say that it failed.")).toEqual(["might say (hypothetical)"]);
});

it("takes an infinitive behind another verb for one", () => {
  expect(groups("She wants to say that it failed.")).toEqual(["say (infinitive)"]);
});

describe("a present tense that the words beside it do not tell from a noun", () => {
  it.each([
    ["Residents of Cutlers Quay claim that it failed.", ["claim"]],
    ["Growers complain that nobody answers.", ["complain"]],
    ["Two of the teachers now demand more pay.", ["now demand"]],
    ["They met at the margins of a flower show.", []],
    ["Thank you for coming.", []],
    ["Three swing states lost their seats.", []],
  ])("is read by its part of speech: %s", (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });
});

describe("a noun or name of the same form", () => {
  it.each([
    "The report on claims was a demand of the unions.",
    "The state of the bridge is a question.",
    "Their claims and his calls filled the charge sheet.",
    "In the past he ignored charges.",
    "The Post on Water Street is old.",
    "It was a report of 12 pages.",
    "Two posts held the sign.",
    "The states own nothing.",
  ])("is no reporting verb: %s", (text) => {
    expect(groups(text)).toEqual([]);
  });
});
