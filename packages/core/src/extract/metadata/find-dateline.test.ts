import { expect, test } from "vitest";
import type { PublicationDate } from "../../schema/index.js";
import { findDateline } from "./find-dateline.js";
import { readDatelineHead } from "./read-dateline-head.js";

const published: PublicationDate = { value: "2025-11-28", precision: "day", origin: "given" };
const whole = (text: string) => [{ start: 0, end: text.length }];

test.each([
  ["GENEVA (Meridian Wire) — The truce held.", "GENEVA (Meridian Wire)", "GENEVA", undefined, "Meridian Wire"],
  [
    "WASHINGTON, March 3 (Reuters) - The truce held.",
    "WASHINGTON, March 3 (Reuters)",
    "WASHINGTON",
    "2025-03-03",
    "Reuters",
  ],
  ["VELMIRA, November 5. /TVP/. The truce held.", "VELMIRA, November 5. /TVP/", "VELMIRA", "2025-11-05", "TVP"],
  [
    "ESBJERG, Denmark, April 21, 2026 - Norrvind",
    "ESBJERG, Denmark, April 21, 2026",
    "ESBJERG, Denmark",
    "2026-04-21",
    undefined,
  ],
  ["PARIS — “We won,” he said.", "PARIS", "PARIS", undefined, undefined],
  ["LONDON, Ontario — The truce held.", "LONDON, Ontario", "LONDON, Ontario", undefined, undefined],
  ["LONDON (Ontario) — The truce held.", "LONDON (Ontario)", "LONDON", undefined, undefined],
  ["TACOMA, Wash. — For most of a night", "TACOMA, Wash.", "TACOMA, Wash.", undefined, undefined],
  ["ST. LOUIS -- The truce held.", "ST. LOUIS", "ST. LOUIS", undefined, undefined],
  ["ABOARD AIR FORCE ONE — The truce held.", "ABOARD AIR FORCE ONE", "ABOARD AIR FORCE ONE", undefined, undefined],
  ["LAGOS: The truce held.", "LAGOS", "LAGOS", undefined, undefined],
  ["OLMVIK, March 3: The truce held.", "OLMVIK, March 3", "OLMVIK", "2025-03-03", undefined],
  ["New York (AFP) – The truce held.", "New York (AFP)", "New York", undefined, "AFP"],
])("%s", (text, words, place, date, agency) => {
  const found = findDateline(text, whole(text), published);
  expect(found).toEqual({ place, ...(date && { date }), span: { start: 0, end: words.length } });
  const head = readDatelineHead(text, whole(text));
  expect(head?.agency ? text.slice(head.agency.start, head.agency.end) : undefined).toBe(agency);
});

test.each([
  "UPDATE — The truce held.",
  "NATO — the alliance — met.",
  "TRUCE HOLDS AS TALKS GO ON IN GENEVA - by Jane Doe",
  "TRUCE HOLDS, AND TALKS GO ON - Geneva",
  "He said no — and left.",
  "OSEI-LUND: I have been wrong.",
  "BACKGROUND: The truce held.",
  "LAGOS: where the truce held",
  "Lagos: The truce held.",
  "",
])("%o has none", (text) => {
  expect(findDateline(text, whole(text))).toBeNull();
});

test("an agency alone is no dateline, but is read", () => {
  const text = "(Reuters) - The truce held.";
  expect(findDateline(text, whole(text))).toBeNull();
  expect(readDatelineHead(text, whole(text))?.agency).toEqual({ start: 1, end: 8 });
});

test("a day without a year is not dated without publication", () => {
  const text = "OSLO, March 3 — The truce held.";
  expect(findDateline(text, whole(text))).not.toHaveProperty("date");
});
