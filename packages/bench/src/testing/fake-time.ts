import type { Time } from "@org/core";
import { placeOf } from "./fake-core.ts";

/** A time of ours at the first place where its words stand in a text. */
export function timeOf(text: string, words: string, value: string | null, parts: Partial<Time> = {}): Time {
  const span = placeOf(text, words);
  const told = { value, anchor: "published", status: "resolved", confidence: 1 } as const;
  return { id: words, span, text: words, kind: "date", ...told, ...parts };
}
