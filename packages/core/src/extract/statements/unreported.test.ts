import { describe } from "vitest";
import { table } from "../../../test/statement-table.js";

describe("verbs that report nothing where they stand", () => {
  table([
    ["The show went on “in new tents” for years."],
    ["The so-called “ferry war” began in May."],
    ["Mara Lindqvist picked up a telephone and called the Coast Guard."],
    ["Mara Lindqvist pointed to the page with the map on it."],
    ["The goal left the visitors wondering how they had lost."],
    ["Not everyone blames the harbour board."],
    ["A book titled “So I own a pier now” sold well."],
  ]);
});

describe("the same verbs with words that are said", () => {
  table([
    ["“We go on,” Mara Lindqvist began.", "Mara Lindqvist · began · “We go on,”"],
    ["Mara Lindqvist called the Coast Guard a disgrace.", "Mara Lindqvist · called · the Coast Guard a disgrace"],
    [
      "Mara Lindqvist pointed to figures that showed a loss.",
      "Mara Lindqvist · pointed to · figures that showed a loss",
    ],
    ["Tom Reed wondered how they had lost.", "Tom Reed · wondered · how they had lost"],
  ]);
});

describe("inside a quotation", () => {
  table([
    [
      "“We are asking that the map be redrawn,” Tom Reed said.",
      "Tom Reed · said · “We are asking that the map be redrawn,”",
    ],
    ["“They have not said hers,” Tom Reed said.", "Tom Reed · said · “They have not said hers,”"],
    [
      "“Nobody has told us anything since noon,” Tom Reed said.",
      "Tom Reed · said · “Nobody has told us anything since noon,”",
    ],
    ["“They said no,” Tom Reed said.", "Tom Reed · said · “They said no,”", "They · said · no · nested"],
  ]);
});
