import { cpSync, globSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { defineConfig } from "rolldown";

const samples = "../../samples";

/** Puts the sample articles beside the program: texts and index, not the truths they are tested against. */
const copySamples = {
  name: "copy-samples",
  writeBundle({ dir }) {
    const target = join(dir, "samples");
    mkdirSync(target, { recursive: true });
    for (const file of globSync([`${samples}/*.txt`, `${samples}/index.json`]))
      cpSync(file, join(target, basename(file)));
  },
};

export default defineConfig({
  input: "src/cli.ts",
  platform: "node",
  external: [/^node:/, "react-devtools-core"],
  transform: { define: { "process.env.NODE_ENV": '"production"' } },
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
    cleanDir: true,
  },
  plugins: [copySamples],
});
