import { describe, expect, it } from "vitest";
import { detectKind } from "./detect-kind.js";

const detect = (text: string, name = "stdin") => detectKind(new TextEncoder().encode(text), name);

describe("detectKind", () => {
  it.each([
    ["“Come in,” she said.", "text"],
    ["", "text"],
    ["{sic} he wrote", "text"],
    ["[Update] The bridge", "text"],
    ["< 5 per cent", "text"],
    ['\ufeff{"text": "a"}\n', "ndjson"],
    ['{"text": "a"}', "ndjson"],
    ['{"text": NaN}\n{"text": "a"}\n', "ndjson"],
    ['{"text": "cut off\n{"text": "a"}\n', "ndjson"],
    ['{"text": "a long line without end', "ndjson"],
    ['{\n  "schema": "saidby/article@1",\n', "record"],
    ['{ "schema": "saidby/article@1",\n  "id"', "record"],
    ['[{"schema": "saidby/article@1"}]', "record"],
    ['[\n  {\n    "schema"', "record"],
  ])("takes %j for %s", (text, kind) => {
    expect(detect(text)).toEqual({ kind });
  });

  it.each([
    ["\n<!DOCTYPE html><p>", "html-unsupported"],
    ["<html lang=en>", "html-unsupported"],
    ['<?xml version="1.0"?><rss>', "feed-unsupported"],
    ["\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000", "binary"],
  ])("refuses %j as %s", (text, code) => {
    expect(detect(text).refusal?.code).toBe(code);
  });

  it("believes a name that says NDJSON, even when the first line is broken", () => {
    expect(detect("oops\n", "rows.ndjson")).toEqual({ kind: "ndjson" });
    expect(detect("oops\n", "rows.txt")).toEqual({ kind: "text" });
  });
});
