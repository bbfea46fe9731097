import { expect, test } from "vitest";
import { tenseReader } from "./tense.js";
import { splitWords } from "./words.js";

/** The tense for the word Monday in a sentence. */
function tenseOf(sentence: string): string {
  const words = splitWords(sentence, 0, sentence.length);
  const index = words.findIndex(({ word }) => word === "monday");
  return tenseReader(words)(index, index + 1);
}

test.each([
  ["He told reporters Monday that the plan is a start.", "past"],
  ["The talks will resume Monday in Geneva.", "future"],
  ["On Monday, the court will rule.", "future"],
  ["On Monday, police said the suspect will be charged.", "past"],
  ["The envoy is set to travel on Monday.", "future"],
  ["The summit is scheduled for Monday.", "future"],
  ["The trial was scheduled to begin Monday.", "future"],
  ["He had been due on Monday.", "past"],
  ["It would have opened Monday.", "past"],
  ["The vote is to be held on Monday.", "future"],
  ["They agreed to meet Monday.", "future"],
  ["Riders will pay more, with the firm announcing on Monday a new fare.", "past"],
  ["They agreed Monday to a truce.", "past"],
  ["The bill to be published Monday was long.", "future"],
  ["Leaders are meeting Monday.", "present"],
  ["Monday’s meeting ended without a deal.", "past"],
  ["Monday’s vote will be close.", "future"],
  ["She has not spoken since Monday.", "past"],
  ["Rebels to meet envoy Monday", "future"],
  ["Rain Monday", "unknown"],
])("%s → %s", (sentence, tense) => {
  expect(tenseOf(sentence)).toBe(tense);
});
