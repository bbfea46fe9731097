import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { outFile } from "./out-file.js";

const folder = (): string => mkdtempSync(join(tmpdir(), "saidby-out-"));

describe("outFile", () => {
  it("leaves the old file alone until it is closed, and nothing else behind", async () => {
    const path = join(folder(), "a.txt");
    writeFileSync(path, "old");
    const sink = await outFile(path);
    await sink.write("one ");
    await sink.write("two");
    expect(readFileSync(path, "utf8")).toBe("old");
    await sink.close();
    expect(readFileSync(path, "utf8")).toBe("one two");
    expect(readdirSync(join(path, ".."))).toEqual(["a.txt"]);
  });

  it("leaves no trace when it is discarded", async () => {
    const path = join(folder(), "a.txt");
    const sink = await outFile(path);
    await sink.write("half");
    await sink.discard();
    expect(readdirSync(join(path, ".."))).toEqual([]);
  });

  it("writes through a link instead of replacing it", async () => {
    const at = folder();
    writeFileSync(join(at, "real.txt"), "old");
    symlinkSync("real.txt", join(at, "link.txt"));
    const sink = await outFile(join(at, "link.txt"));
    await sink.write("new");
    await sink.close();
    expect(readFileSync(join(at, "real.txt"), "utf8")).toBe("new");
  });

  it("refuses folders, devices and places that do not exist, in a sentence", async () => {
    const at = folder();
    await expect(outFile(at)).rejects.toThrow(`cannot write ${at}: it is a folder.`);
    await expect(outFile("/dev/null")).rejects.toThrow("cannot write /dev/null: it is not a regular file.");
    await expect(outFile(join(at, "no", "a.txt"))).rejects.toThrow("there is no such file or folder.");
  });
});
