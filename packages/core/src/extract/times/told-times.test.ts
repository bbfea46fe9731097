import { expect, test } from "vitest";
import { timeRows } from "../../../test/time-rows.js";

const quiet = "The firm makes pumps.\n";

test("a comparison goes back to the quarter an earnings report has named", () => {
  const report = "Profit fell in the third quarter.\nSales rose on Tuesday.\n";
  expect(timeRows(`${report}It was higher a year ago.`).at(-1)).toBe("a year ago = 2024-07/2024-09");
  expect(timeRows(`${report}${quiet.repeat(4)}It was higher a year ago.`).at(-1)).toBe("a year ago = 2024");
});

test("what was told more than three sentences ago is no longer counted from", () => {
  const later = "It sank the next day.";
  expect(timeRows(`It sailed on Tuesday.\n${quiet.repeat(2)}${later}`).at(-1)).toBe("the next day = 2025-11-26");
  expect(timeRows(`It sailed on Tuesday.\n${quiet.repeat(3)}${later}`).at(-1)).toBe("the next day = ?");
});

test("the next Tuesday is the one after the day told before", () => {
  expect(timeRows("It opened on Oct. 4.\nHe came back the next Tuesday.").at(-1)).toBe("the next Tuesday = 2025-10-07");
});
