import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { articleJsonSchema, parseArticle } from "@org/core";
import { describe, expect, it } from "vitest";
import { dangerousIn, graphicCodes } from "./control-characters.js";
import { jsonLines, program, saidby } from "./saidby.js";

const said = "“We asked for years,” Ana Berg said on Monday.\n";
const folder = (files: Record<string, string | Uint8Array> = {}): string => {
  const path = mkdtempSync(join(tmpdir(), "saidby-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
};
const codes = (stdout: string): unknown[] =>
  jsonLines(stdout).map((line) => (line.error as { code: string } | undefined)?.code ?? "record");

describe("saidby extract", () => {
  it("gives a valid record on one line for a text from stdin", async () => {
    const { code, stdout, stderr } = await saidby(["extract"], { input: said });
    expect([code, stderr]).toEqual([0, ""]);
    const [record] = jsonLines(stdout).map((line) => parseArticle(line));
    expect(record?.statements[0]?.speaker.name).toBe("Ana Berg");
    expect(record?.source).toEqual({ kind: "text" });
  });

  it("reads files, folders, globs and stdin in order, and names records after the files as given", async () => {
    const cwd = folder({ "b.txt": said, "a.txt": said, "dir/z.md": said, "dir/.hidden.txt": said, "dir/no.csv": "x" });
    const { code, stdout } = await saidby(["extract", "b.txt", "dir", "[ab].txt", "-"], { cwd, input: said });
    const files = jsonLines(stdout).map((line) => (line.source as { file?: string }).file);
    expect([code, files]).toEqual([0, ["b.txt", join("dir", "z.md"), "a.txt", "b.txt", undefined]]);
  });

  it("goes on after inputs it cannot read, tells each in one sentence, and ends with 1", async () => {
    const cwd = folder({
      "page.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      "a.html": `${"<div>".repeat(1000)}x`,
      "feed.xml": "<?xml version='1.0'?><rss>",
      "good.txt": said,
      "empty/no.csv": "x",
      "big.txt": "a".repeat(10_000_001),
    });
    const inputs = [
      "page.png",
      "a.html",
      "feed.xml",
      "missing.txt",
      "*.nothing",
      "empty",
      "big.txt",
      "https://localhost/a",
      "good.txt",
    ];
    const { code, stdout, stderr } = await saidby(["extract", ...inputs], { cwd });
    expect(code).toBe(1);
    expect(codes(stdout)).toEqual([
      "binary",
      "over-limit",
      "no-articles",
      "not-found",
      "not-found",
      "no-articles",
      "too-large",
      "url-refused",
      "record",
    ]);
    const told = stderr.trimEnd().split("\n");
    expect(told).toHaveLength(inputs.length - 1);
    expect(told[0]).toBe("saidby: page.png: it is a picture, an office file or an archive of a kind that is not read.");
    expect(stderr).not.toMatch(/\bat .*:\d+/);
  });

  it("reads NDJSON line by line: bad lines are told with their number, good ones go on", async () => {
    const record = (await saidby(["extract"], { input: said })).stdout.trimEnd();
    const rows = [
      '{"text":NaN}',
      '{"text":null}',
      "",
      `{"text":${JSON.stringify(said)},"id":7}`,
      record,
      "[".repeat(200_000),
      '{"text":"dup","text":"second"}',
    ];
    const { code, stdout } = await saidby(["extract"], { input: rows.join("\n") });
    expect([code, codes(stdout)]).toEqual([
      1,
      ["invalid-json", "invalid-row", "record", "record", "invalid-json", "record"],
    ]);
    const lines = jsonLines(stdout);
    expect(lines[0]).toMatchObject({ error: { input: "stdin:1" } });
    expect(lines[3]).toEqual(JSON.parse(record));
    expect(lines[2]).toMatchObject({ source: { ref: "7" } });
  });

  it("reads its own JSON again, one record or several, and extracts them anew when asked", async () => {
    const cwd = folder({ "a.txt": said, "b.txt": "Nothing." });
    const many = await saidby(["extract", "a.txt", "b.txt", "--json"], { cwd });
    const again = await saidby(["extract", "--again", "--json"], { cwd, input: many.stdout });
    expect(again).toEqual(many);
  });

  it("notes invalid bytes and an empty text in the record, and reads BOM and CRLF", async () => {
    const cwd = folder({
      "invalid.txt": new Uint8Array([...new TextEncoder().encode("“No,” he said."), 0xff]),
      "empty.txt": "",
      "windows.txt": "\ufeff“No,” Ana Berg said.\r\n\r\nNo more.\r\n",
    });
    const { code, stdout } = await saidby(["extract", "invalid.txt", "empty.txt", "windows.txt"], { cwd });
    const [invalid, empty, windows] = jsonLines(stdout).map((line) => parseArticle(line));
    expect(code).toBe(0);
    expect(invalid?.notes.map((note) => note.code)).toContain("invalid-encoding");
    expect(empty?.notes.map((note) => note.code)).toContain("empty-text");
    expect(windows?.text.startsWith("“No,” Ana Berg said.\n\nNo more.")).toBe(true);
  });

  it("leaves out statements below a confidence", async () => {
    const all = parseArticle(jsonLines((await saidby(["extract"], { input: said })).stdout)[0]);
    const none = parseArticle(
      jsonLines((await saidby(["extract", "--min-confidence", "1"], { input: said })).stdout)[0],
    );
    expect(all.statements.length).toBeGreaterThan(none.statements.length);
  });

  it("writes a file whole, by the format of its name, or not at all", async () => {
    const cwd = folder({ "a.txt": said, "old.csv": "old" });
    expect(await saidby(["extract", "a.txt", "--out", "old.csv"], { cwd })).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    expect(readFileSync(join(cwd, "old.csv"), "utf8")).toMatch(/^article,title,[^\n]*\n[^\n]*Ana Berg[^\n]*\n$/);
    const failed = await saidby(["extract", "a.txt", "--out", "no/such/folder.md"], { cwd });
    expect(failed).toMatchObject({
      code: 3,
      stderr: "saidby: cannot write no/such/folder.md: there is no such file or folder.\n",
    });
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", "old.csv"]);
  });

  it("never writes over what it reads, and keeps a file's permissions", async () => {
    const cwd = folder({ "a.txt": said, "old.json": "{}" });
    const refused = await saidby(["extract", "a.txt", "--out", "./a.txt"], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("--out ./a.txt is an input as well");
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe(said);
    chmodSync(join(cwd, "old.json"), 0o600);
    await saidby(["extract", "a.txt", "--out", "old.json"], { cwd });
    expect(statSync(join(cwd, "old.json")).mode & 0o777).toBe(0o600);
  });

  it("leaves the old file and no temporary one when it is interrupted", async () => {
    const cwd = folder({ "old.ndjson": "old" });
    const child = spawn(process.execPath, [program, "extract", "--from", "ndjson", "--out", "old.ndjson"], { cwd });
    child.stdin.write(`{"text":${JSON.stringify(said)}}\n`);
    for (let files = readdirSync(cwd); files.length < 2; files = readdirSync(cwd))
      await new Promise((next) => setTimeout(next, 20));
    child.kill("SIGTERM");
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(143);
    expect(readdirSync(cwd)).toEqual(["old.ndjson"]);
    expect(readFileSync(join(cwd, "old.ndjson"), "utf8")).toBe("old");
  });

  it("ends with 0 and without a word when the reader of its pipe has gone", async () => {
    const child = spawn(process.execPath, [program, "extract", "--from", "ndjson"]);
    let stderr = "";
    child.stderr.on("data", (part) => {
      stderr += part;
    });
    child.stdin.on("error", () => {});
    const row = `{"text":${JSON.stringify(said.repeat(20))}}\n`;
    child.stdin.end(row.repeat(500));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.stdout.destroy();
    expect([await new Promise((resolve) => child.on("close", resolve)), stderr]).toEqual([0, ""]);
  });

  it("gives each record of a slow stream at once, and ends when nobody wants more", async () => {
    const child = spawn(process.execPath, [program, "extract", "--from", "ndjson"]);
    const row = `${JSON.stringify({ text: said })}\n`;
    child.stdin.on("error", () => {});
    child.stdin.write(row);
    const first = await new Promise<Buffer>((resolve) => child.stdout.once("data", resolve));
    expect(jsonLines(String(first))).toHaveLength(1);
    child.stdout.destroy();
    const more = setInterval(() => child.stdin.write(row), 20);
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
    clearInterval(more);
  });

  it("keeps what a terminal would act on out of every format", async () => {
    const hostile = `“No \u001b]0;pwned\u0007 \u009b2J \u202e x\u2028,” Ana \u001b[31mBerg said.\n\n${said.repeat(5)}`;
    const cwd = folder({ "a.txt": hostile, "\u001b]0;x\u0007.html": "<html>" });
    for (const format of ["pretty", "json", "ndjson", "md", "csv"]) {
      const { stdout, stderr } = await saidby(["extract", "a.txt", "\u001b]0;x\u0007.html", "--format", format], {
        cwd,
      });
      expect(dangerousIn(stdout + stderr)).toEqual([]);
    }
    const { stdout } = await saidby(["extract", "a.txt"], { cwd });
    expect(jsonLines(stdout)[0]?.text).toBe(hostile);
  });

  it("gives the same bytes in another time zone and language", async () => {
    const env = { TZ: "Asia/Kathmandu", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    const one = await saidby(["extract", "sample:wire-politics"]);
    expect(await saidby(["extract", "sample:wire-politics"], { env })).toEqual(one);
    expect(one.code).toBe(0);
  });
});

describe("saidby read off a terminal", () => {
  it("prints who said what and the text, without colours unless asked", async () => {
    const plain = await saidby(["read", "-"], { input: said });
    expect(plain.stdout).toContain("AB  Ana Berg  1 statement");
    expect(plain.stdout).toContain("\nAB  “We asked for years,” Ana Berg said on Monday.\n");
    const coloured = await saidby(["read", "-", "--color", "always"], { input: said });
    expect(graphicCodes(plain.stdout)).toEqual([]);
    const before = coloured.stdout.split("“We asked for years,”\u001b[0m")[0] ?? "";
    expect(graphicCodes(before).slice(-2)).toEqual([4, 36]);
  });

  it("knows the sample articles, and suggests one for a name that is none", async () => {
    const found = await saidby(["read", "sample:court-report"]);
    expect([found.code, found.stdout.split("\n")[0]]).toEqual([
      0,
      "Boatyard Owner Knew Ferry’s Hull Was Failing, Witness Tells Jury",
    ]);
    const wrong = await saidby(["read", "sample:court-raport"]);
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain('Did you mean "sample:court-report"?');
  });
});

describe("saidby", () => {
  it.each([
    [[], "Usage: saidby COMMAND"],
    [["extrct"], 'saidby: "extrct" is no command. Did you mean "extract"? Try: saidby --help\n'],
    [["--verison"], 'saidby: "--verison" is no flag of saidby. Did you mean "--version"? Try: saidby --help\n'],
    [
      ["extract", "--fromat"],
      'saidby: "--fromat" is no flag of extract. Did you mean "--format"? Try: saidby extract --help\n',
    ],
    [
      ["extract", "--json", "--format", "md"],
      "saidby: --json and --format md contradict each other. Try: saidby extract --help\n",
    ],
    [["extract", "--published-at", "soon"], 'saidby: --published-at: "soon" is not a date: write it as 2026-03-12 or'],
    [["extract", "--min-confidence", "2"], 'saidby: --min-confidence cannot be "2": it is a number from 0 to 1.'],
    [["extract", "--jobs", "0"], 'saidby: --jobs cannot be "0": it is a whole number from 1 to 256.'],
    [["read", "a", "b"], 'saidby: read takes one input at most; "b" is too much.'],
    [["schema", "x"], "saidby: schema takes no input."],
  ])("%j is a usage error: exit code 2, nothing on stdout", async (args, sentence) => {
    const { code, stdout, stderr } = await saidby(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.startsWith(sentence)).toBe(true);
  });

  it("prints help, version and schema", async () => {
    expect((await saidby(["--help"])).stdout).toContain("Examples:");
    expect((await saidby(["extract", "--help"])).stdout).toContain("--min-confidence X");
    expect((await saidby(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(JSON.parse((await saidby(["schema"])).stdout)).toEqual(articleJsonSchema());
  });
});
