/**
 * Character classes by code unit. They are tables of ours, not `\p{…}`, because the Unicode version behind `\p{…}` differs
 * between Node 20, Node 24 and browsers, and the same text must give the same record in all of them.
 */

/** Upper-case letters outside ASCII that open words in news in Latin script: Latin-1, Latin Extended-A and the letters of living languages in Extended-B. */
function isUpperBeyondAscii(code: number): boolean {
  if (code >= 0xc0 && code <= 0xde) return code !== 0xd7;
  if (code >= 0x100 && code <= 0x137) return code % 2 === 0;
  if (code >= 0x139 && code <= 0x148) return code % 2 === 1;
  if (code >= 0x14a && code <= 0x177) return code % 2 === 0;
  if (code >= 0x1cd && code <= 0x1dc) return code % 2 === 1;
  if ((code >= 0x1de && code <= 0x1ef) || (code >= 0x1f8 && code <= 0x21f) || (code >= 0x222 && code <= 0x233))
    return code % 2 === 0;
  if (code === 0x18f || code === 0x1a0 || code === 0x1af) return true;
  if (code === 0x178 || code === 0x179 || code === 0x17b || code === 0x17d) return true;
  if (code >= 0x391 && code <= 0x3ab) return true;
  if (code >= 0x400 && code <= 0x42f) return true;
  return code >= 0x1e00 && code <= 0x1eff && code % 2 === 0;
}

export function isUpper(code: number): boolean {
  return code < 0x80 ? code >= 65 && code <= 90 : isUpperBeyondAscii(code);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of any script, combining marks included; surrogates, punctuation and symbols excluded. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return code === 0x3005 || code === 0x3006;
  if (code >= 0xd800 && code <= 0xf8ff) return false;
  if (code >= 0xfe00 && code <= 0xfe6f) return false;
  if (code === 0x1680) return false;
  return !(code >= 0xff00 && code <= 0xff20) && code < 0xffe0 && code !== 0xfeff;
}

export function isWordChar(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** White space within a line, and the line feed. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const apostrophes = new Set([0x27, 0x2019, 0x2bc, 0x60, 0xb4]);

/** Apostrophes as they stand inside words: ' ’ ʼ. */
export function isApostrophe(code: number): boolean {
  return apostrophes.has(code);
}

const dashes = new Set([0x2013, 0x2014, 0x2015, 0x2212]);

/** En and em dashes: they separate clauses. The hyphen is not one of them. */
export function isDash(code: number): boolean {
  return dashes.has(code);
}
