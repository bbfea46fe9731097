import { expect, it } from "vitest";
import { describeFault } from "./describe-fault.ts";

it("tells the kind, the message and the place in one line", () => {
  const line = describeFault(new TypeError("no such thing"));
  expect(line).toMatch(/^TypeError: no such thing \(at .*describe-fault\.test\.ts:\d+:\d+\)?\)$/);
  expect(line).not.toContain("\n");
  expect(describeFault("gone")).toBe("gone");
});
