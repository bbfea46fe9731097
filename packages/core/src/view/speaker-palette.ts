import type { Article, Statement } from "../schema/index.js";
import { initials } from "./initials.js";
import { speakerKey, unknownSpeakerKey } from "./speaker-key.js";

/** Speakers with a colour of their own. */
export const speakerSlotCount = 8;

/** The place of a speaker in the palette: one of eight hues (0–7), the neutral of all others, or the grey of the unknown. */
export type SpeakerSlot = number | "others" | "unknown";

/** How one speaker of an article is drawn, everywhere alike. */
export interface PaletteEntry {
  slot: SpeakerSlot;
  /** Two or three letters, different for every speaker of the article. */
  initials: string;
}

/** The palette of an article, by `speakerKey`. */
export type SpeakerPalette = ReadonlyMap<string, PaletteEntry>;

/** True for words that the article reports as uttered: neither imagined nor denied to have been said. */
export function isUttered(statement: Pick<Statement, "hypothetical" | "negated">): boolean {
  return !statement.hypothetical && !statement.negated;
}

/** Gives the eight speakers with most words a slot each, in that order (equal counts: who speaks first). */
export function speakerPalette(article: Pick<Article, "statements">): SpeakerPalette {
  const words = new Map<string, { name: string; words: number }>();
  for (const statement of article.statements) {
    const key = speakerKey(statement.speaker);
    const entry = words.get(key) ?? { name: statement.speaker.name ?? "", words: 0 };
    if (isUttered(statement)) entry.words += statement.prominence.words;
    words.set(key, entry);
  }
  const known = [...words].filter(([key]) => key !== unknownSpeakerKey).sort(([, a], [, b]) => b.words - a.words);
  const short = initials(known.map(([, { name }]) => name));
  const palette = new Map<string, PaletteEntry>();
  known.forEach(([key], index) => {
    palette.set(key, { slot: index < speakerSlotCount ? index : "others", initials: short[index] ?? "?" });
  });
  if (words.has(unknownSpeakerKey)) palette.set(unknownSpeakerKey, { slot: "unknown", initials: "?" });
  return palette;
}

/** The palette entry of a statement's speaker. */
export function paletteEntry(palette: SpeakerPalette, statement: Pick<Statement, "speaker">): PaletteEntry {
  return palette.get(speakerKey(statement.speaker)) ?? { slot: "unknown", initials: "?" };
}
