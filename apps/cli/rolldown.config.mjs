import { defineConfig } from "rolldown";
import { copyLicense } from "./scripts/copy-license.mjs";
import { copySamples } from "./scripts/copy-samples.mjs";
import { noDevtools } from "./scripts/no-devtools.mjs";
import { thirdPartyLicenses } from "./scripts/third-party-licenses.mjs";

/** Everything goes into the bundle, so that the installed program needs no other package; Ink and React only into a chunk of their own. */
export default defineConfig({
  input: { cli: "src/cli.ts", "extract-child": "src/extract-child.ts" },
  platform: "node",
  external: [/^node:/],
  transform: { define: { "process.env.NODE_ENV": '"production"' } },
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
    cleanDir: true,
  },
  plugins: [
    noDevtools,
    copySamples("../../samples"),
    copyLicense("../../LICENSE", "../../NOTICE"),
    thirdPartyLicenses("THIRD-PARTY-LICENSES.txt"),
  ],
});
