import { describe, expect, it } from "vitest";
import { commands } from "../src/commands/index.js";
import { cliMarkdown } from "../src/docs/cli-markdown.js";
import { keysMarkdown } from "../src/docs/keys-markdown.js";

describe("the generated pages are up to date (else: pnpm --filter @org/cli run docs)", () => {
  it("docs/cli.md", async () => {
    await expect(cliMarkdown(commands)).toMatchFileSnapshot("../../../docs/cli.md");
  });

  it("docs/keys.md", async () => {
    await expect(keysMarkdown()).toMatchFileSnapshot("../../../docs/keys.md");
  });
});
