import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".report/vitest.json" }]],
    // Tests start servers and processes; on a busy machine that takes its time.
    testTimeout: 30_000,
  },
});
