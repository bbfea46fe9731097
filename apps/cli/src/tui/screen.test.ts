import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readerScreen, windowTop } from "./screen.js";

describe("readerScreen", () => {
  it("puts the list beside the text where there is room, else below", () => {
    expect(readerScreen(160, 50)).toMatchObject({
      wide: true,
      text: { width: 78, height: 47 },
      list: { width: 79, height: 47 },
    });
    expect(readerScreen(80, 24)).toMatchObject({
      wide: false,
      text: { width: 80, height: 13 },
      list: { width: 80, height: 7 },
    });
  });

  it("fills every terminal exactly, and leaves both panes at least one row", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 300 }), fc.integer({ min: 6, max: 200 }), (columns, rows) => {
        const { wide, text, list } = readerScreen(columns, rows);
        expect(Math.min(text.height, list.height, text.width, list.width)).toBeGreaterThan(0);
        if (wide)
          expect([text.width + 3 + list.width, text.height, list.height]).toEqual([columns, rows - 3, rows - 3]);
        else expect(text.height + 1 + list.height).toBe(rows - 3);
      }),
    );
  });
});

describe("windowTop", () => {
  it.each([
    [10, 20, 9, 0],
    [100, 12, 0, 0],
    [100, 12, 50, 46],
    [100, 12, 99, 88],
  ])("of %i rows in a window of %i shows row %i from %i on", (total, height, first, top) => {
    expect(windowTop(total, height, first)).toBe(top);
  });
});
