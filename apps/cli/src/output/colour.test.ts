import { describe, expect, it } from "vitest";
import { useColour } from "./colour.js";

describe("useColour", () => {
  it.each([
    [undefined, true, {}, true],
    [undefined, false, {}, false],
    [undefined, true, { NO_COLOR: "1" }, false],
    [undefined, true, { NO_COLOR: "" }, true],
    [undefined, true, { TERM: "dumb" }, false],
    [undefined, false, { FORCE_COLOR: "1" }, true],
    [undefined, true, { FORCE_COLOR: "0" }, false],
    [undefined, true, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["auto", true, {}, true],
    ["always", false, { NO_COLOR: "1" }, true],
    ["never", true, { FORCE_COLOR: "1" }, false],
  ])("with --color %s, terminal %s and %j is %s", (asked, terminal, environment, expected) => {
    expect(useColour({ asked, terminal, environment })).toBe(expected);
  });
});
