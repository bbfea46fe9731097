import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,open,reader,samples,settings,test}/**/*.test.{ts,tsx}"],
    globalSetup: ["test/support/site-and-browser.ts"],
    // The browser tests share one site and one browser; side by side they would only wait for each other.
    fileParallelism: false,
    testTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: ".report/vitest.json" }]],
  },
});
