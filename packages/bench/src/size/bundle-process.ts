// Run as a process of its own by the runner "size", as bundling does not wait: prints the sizes of the bundles for browsers, in bytes.
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { describeFault } from "../describe-fault.ts";

/** Leaves the weights out, as a page may load them apart. */
const withoutModels = {
  name: "without-models",
  load: (id: string): string | null =>
    /[\\/]models[\\/]\w+\.weights\.js$/.test(id) ? "export const [posModel, namesModel] = [null, null];" : null,
};

async function sizes(plugins: (typeof withoutModels)[]): Promise<{ plain: number; gzipped: number }> {
  const input = resolve(import.meta.dirname, "browser-entry.ts");
  const bundle = await rolldown({ input, platform: "browser", logLevel: "silent", plugins });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  const code = Buffer.concat(output.map((part) => Buffer.from(part.type === "chunk" ? part.code : part.source)));
  return { plain: code.length, gzipped: gzipSync(code).length };
}

try {
  console.log(JSON.stringify({ all: await sizes([]), withoutModels: await sizes([withoutModels]) }));
} catch (error) {
  console.error(describeFault(error));
  process.exitCode = 1;
}
