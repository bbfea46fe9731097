import { expect, test } from "vitest";
import { findTitle } from "./find-title.js";

const body =
  "The ceasefire along the river was extended by three weeks on Tuesday, the chief mediator said in Geneva after a night of talks.";

function titleOf(text: string): string | undefined {
  const paragraphs: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (end > start) paragraphs.push({ start, end });
    start = end + 1;
  }
  const title = findTitle(text, paragraphs);
  if (title?.span) expect(text.slice(title.span.start, title.span.end)).toBe(title.value);
  return title?.value;
}

test.each([
  "River truce to run three more weeks, mediator says",
  "Who will pay for the bridge?",
  "‘Nobody is going to sleep’: Sound stun Sawtooth",
  "Court rules against Acme Inc.",
  "Talks resume in the U.S.",
  "River Truce Runs Three More Weeks.",
])("%s is a headline", (line) => {
  expect(titleOf(`${line}\n\n${body}`)).toBe(line);
});

test("a headline with a full stop is known by the dateline below it", () => {
  expect(titleOf(`Truce holds again.\n\nGENEVA (AP) — ${body}`)).toBe("Truce holds again.");
  expect(titleOf(`Truce holds again.\n\n${body}`)).toBeUndefined();
});

test.each([
  ["a lone first sentence", body],
  ["a lone line", "River truce to run three more weeks"],
  ["a first sentence", `He was 88.\n\n${body}`],
  ["a first sentence over a shorter one", `${body}\nTalks go on.`],
  ["a quotation", `“We will go on.”\n\n${body}`],
  ["a byline", `By Jane Doe\n\n${body}`],
  ["a dateline", `GENEVA — It held\n\n${body}`],
  ["a line that goes on", `according to the mediator\n\n${body}`],
  ["nothing", ""],
])("%s is none", (_, text) => {
  expect(titleOf(text)).toBeUndefined();
});
