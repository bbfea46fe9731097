/**
 * Conversions between the UTF-16 offsets of the record and the units other tools count in: Unicode code points
 * (Python, W3C Web Annotation) and UTF-8 bytes (Rust, Go, grep). Built once per text, each conversion is logarithmic.
 */
export interface OffsetConverter {
  /** Code points before this UTF-16 offset. */
  toCodePoint(utf16: number): number;
  fromCodePoint(codePoint: number): number;
  /** UTF-8 bytes before this UTF-16 offset. */
  toUtf8(utf16: number): number;
  fromUtf8(byte: number): number;
}

const step = 1024;

/** Bytes of a code point in UTF-8. */
function utf8Length(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

interface Checkpoint {
  utf16: number;
  codePoint: number;
  utf8: number;
}

/** @throws RangeError from its methods when an offset lies outside the text or inside a character. */
export function offsetConverter(text: string): OffsetConverter {
  const checkpoints: Checkpoint[] = [{ utf16: 0, codePoint: 0, utf8: 0 }];
  const walk = (from: Checkpoint, unit: keyof Checkpoint, target: number): Checkpoint => {
    const at = { ...from };
    while (at[unit] < target && at.utf16 < text.length) {
      const point = text.codePointAt(at.utf16) ?? 0;
      at.utf16 += point >= 0x10000 ? 2 : 1;
      at.codePoint += 1;
      at.utf8 += utf8Length(point);
    }
    return at;
  };
  for (let last = checkpoints[0]; last && last.utf16 < text.length; ) {
    last = walk(last, "codePoint", last.codePoint + step);
    checkpoints.push(last);
  }
  const convert = (value: number, from: keyof Checkpoint, to: keyof Checkpoint): number => {
    let low = 0;
    let high = checkpoints.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((checkpoints[middle]?.[from] ?? 0) <= value) low = middle;
      else high = middle - 1;
    }
    const start = checkpoints[low];
    const found = start && walk(start, from, value);
    if (!found || found[from] !== value)
      throw new RangeError(`offset ${value} (${from}) is not at a character of the text`);
    return found[to];
  };
  return {
    toCodePoint: (utf16) => convert(utf16, "utf16", "codePoint"),
    fromCodePoint: (codePoint) => convert(codePoint, "codePoint", "utf16"),
    toUtf8: (utf16) => convert(utf16, "utf16", "utf8"),
    fromUtf8: (byte) => convert(byte, "utf8", "utf16"),
  };
}

/** True where a span may begin or end: not between the halves of a surrogate pair. */
export function isCharacterBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return !(before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff);
}
