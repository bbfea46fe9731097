/** How far bytes are UTF-8: characters of several bytes, and bytes that are in no character. */
export interface Utf8Shape {
  characters: number;
  invalid: number;
}

/** Lead bytes: how many bytes follow, and the range of the first of them (Unicode, table 3-7). */
function followers(lead: number): { count: number; low: number; high: number } | null {
  if (lead >= 0xc2 && lead <= 0xdf) return { count: 1, low: 0x80, high: 0xbf };
  if (lead >= 0xe0 && lead <= 0xef)
    return { count: 2, low: lead === 0xe0 ? 0xa0 : 0x80, high: lead === 0xed ? 0x9f : 0xbf };
  if (lead >= 0xf0 && lead <= 0xf4)
    return { count: 3, low: lead === 0xf0 ? 0x90 : 0x80, high: lead === 0xf4 ? 0x8f : 0xbf };
  return null;
}

/** Counts the characters of several bytes, and the bytes that are none, in linear time. */
export function utf8Shape(bytes: Uint8Array): Utf8Shape {
  const shape = { characters: 0, invalid: 0 };
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const rule = followers(lead);
    let { low = 0, high = 0 } = rule ?? {};
    let read = 0;
    for (; rule && read < rule.count; read++) {
      const next = bytes[at + read + 1] ?? 0;
      if (next < low || next > high) break;
      [low, high] = [0x80, 0xbf];
    }
    if (rule && read === rule.count) {
      shape.characters++;
      at += read;
    } else shape.invalid++;
  }
  return shape;
}
