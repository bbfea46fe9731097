import { describe } from "vitest";
import { table } from "../../../test/statement-table.js";

describe("what a noun reports", () => {
  table([
    ["There were cries of “When?” from the Opposition benches.", "the Opposition benches · cries of · “When?”"],
    ["Shouts of “Shame!” filled the hall.", "- · Shouts of · “Shame!”"],
    ["He has a fear of “When?” and “Why?” from the benches."],
  ]);
});
