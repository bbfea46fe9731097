import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".report/vitest.json" }]],
    // Tests of the built program start processes; on a busy machine that takes its time.
    testTimeout: 30_000,
  },
});
