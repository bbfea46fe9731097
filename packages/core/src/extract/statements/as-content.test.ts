import { describe } from "vitest";
import { table } from "../../../test/statement-table.js";

describe("a sentence that opens with whose words it has", () => {
  table([
    [
      "As Ana Berg explained, three fares were cut, “which sounds like a lot.”",
      "Ana Berg · explained · three fares were cut, “which sounds like a lot.”",
    ],
    ["As the Courier reported last week, the fares have doubled.", "the Courier · reported · the fares have doubled"],
    ["As Ana Berg put it, the deal was “a disaster.”", "Ana Berg · put it · the deal was “a disaster.”"],
    ["As Ana Berg explained, “three fares were cut.”", "Ana Berg · explained · “three fares were cut.”"],
  ]);
});

describe("a sentence that opens with what went on meanwhile", () => {
  table([["As Ana Berg wrote, the wind rose."], ["As Ana Berg spoke, the wind rose."]]);
});
