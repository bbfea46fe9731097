import { describe, expect, it } from "vitest";
import { coreWith, extractMarks, makeArticle, makeStatement } from "../testing/fake-core.ts";
import { checkRecord, countSpans } from "./check-record.ts";

const row = { id: "a", text: "“Yes,” he said." };

describe("checkRecord", () => {
  it("counts the spans of a sound record", () => {
    expect(checkRecord(coreWith(extractMarks), row)).toEqual({ spans: 2, problems: [] });
  });

  it("tells of a span outside the text", () => {
    const core = coreWith((text) =>
      makeArticle(text, { statements: [makeStatement(text, { content: [{ start: 0, end: text.length + 1 }] })] }),
    );
    expect(checkRecord(core, row).problems.join()).toContain("reaches past the end");
  });

  it("tells of an invalid record", () => {
    const core = coreWith((text) => ({ ...extractMarks(text), textHash: "0" }));
    expect(checkRecord(core, row).problems.join()).toContain("textHash");
  });

  it("tells of a second extraction that differs", () => {
    let times = 0;
    const core = coreWith((text) => ({ ...extractMarks(text), section: `${times++}` }));
    expect(checkRecord(core, row).problems).toEqual(["a second extraction differs"]);
  });

  it("tells of an extractor that throws", () => {
    const core = coreWith(() => {
      throw new Error("no such character");
    });
    expect(checkRecord(core, row).problems).toEqual([expect.stringContaining("Error: no such character")]);
  });

  it("does not count a place in HTML as a span", () => {
    expect(countSpans({ span: { start: 0, end: 1 }, source: { start: 0, end: 9 }, more: [{ start: 1, end: 2 }] })).toBe(
      2,
    );
  });
});
