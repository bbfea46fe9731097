import { describe, expect, it } from "vitest";
import { articleProgress } from "./progress.js";

function run(isTTY: boolean, wanted: boolean): string {
  let written = "";
  const progress = articleProgress({ isTTY, write: (text: string) => (written += text) }, wanted);
  progress.step(false);
  progress.clear();
  progress.step(true);
  progress.clear();
  progress.clear();
  return written;
}

describe("articleProgress", () => {
  it("counts from the second article on and leaves nothing behind", () => {
    expect(run(true, true)).toBe("\r\u001b[Ksaidby: 2 articles, 1 failed\r\u001b[K");
  });

  it("is silent off a terminal and where it is not wanted", () => {
    expect(run(false, true) + run(true, false)).toBe("");
  });
});
