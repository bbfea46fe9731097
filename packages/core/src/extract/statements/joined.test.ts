import { describe } from "vitest";
import { table } from "../../../test/statement-table.js";

describe("a verb joined to another", () => {
  table([
    [
      "Mara Lund said she had asked him for a reason and had been told that there was none.",
      "Mara Lund · said · she had asked him for a reason and had been told that there was none",
      "she · had asked · for a reason · nested",
      "- · had been told · that there was none · nested",
    ],
    [
      "The poll found most voters with Lund, and the rest undecided or committed to neither.",
      "The poll · found · most voters with Lund, and the rest undecided or committed to neither",
    ],
  ]);
});

describe("a report inside another", () => {
  table([
    [
      "Mara Lund urged ministers to look at Wales, where, she claimed, fares had fallen.",
      "Mara Lund · urged · to look at Wales, where, she claimed, fares had fallen",
      "she · claimed · fares had fallen · nested",
    ],
    [
      "“Everyone says it will pass, and I wanted to scream,” Mara Lund said.",
      "Mara Lund · said · “Everyone says it will pass, and I wanted to scream,”",
      "Everyone · says · it will pass · nested",
    ],
  ]);
});
