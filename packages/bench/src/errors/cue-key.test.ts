import { describe, expect, it } from "vitest";
import { cueKey } from "./cue-key.ts";

describe("cueKey", () => {
  it.each([
    ["has repeatedly said", "said"],
    ["Said in a statement", "said"],
    ["called for", "called for"],
    ["warned:", "warned"],
    [":", ":"],
    ["didn’t say", "say"],
    ["has", "has"],
    ["", "(no cue)"],
    [undefined, "(no cue)"],
  ])("%s is counted as %s", (cue, key) => {
    expect(cueKey(cue)).toBe(key);
  });
});
