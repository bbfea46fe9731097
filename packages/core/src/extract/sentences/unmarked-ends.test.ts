import { expect, it } from "vitest";
import { unmarkedEnds } from "./unmarked-ends.js";

function cut(text: string): string {
  let out = "";
  let from = 0;
  for (const gap of unmarkedEnds(text, { start: 0, end: text.length })) {
    out += `${text.slice(from, gap.start)} | `;
    from = gap.end;
  }
  return out + text.slice(from);
}

it.each([
  "Boats at rest in Velgrad | Photograph: Ana Berg",
  "The bridge in May. | Image: Port of Velgrad.",
  "Tuesday, November 3, 2026 | The mayor left the council.",
  "Mayor meets the council | Tuesday, November 3, 2026",
])("parts what no full stop does: %s", (marked) => {
  expect(cut(marked.replaceAll(" | ", " "))).toBe(marked);
});

it.each([
  "Photograph: Ana Berg",
  "She posted one image: herself.",
  "Tuesday, November 3, 2026, was a quiet day.",
  "The council meets on Tuesday, November 3, 2026",
  "The council met Tuesday, November 3, 2026.",
  "Tuesday, November 3 The mayor left.",
  "Tuesday, November 3, 2026",
])("keeps together: %s", (text) => {
  expect(cut(text)).toBe(text);
});
