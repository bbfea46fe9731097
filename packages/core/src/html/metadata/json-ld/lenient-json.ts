/** A value of JSON; objects have no prototype, so that no key reaches one. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const maxDepth = 40;
const maxValues = 20_000;

/**
 * Reads the JSON values in a text that need not be valid: trailing and missing commas, comments, raw line ends and unescaped quotation marks inside
 * strings, text around the values, several values one after the other. What is deeper than 40 levels or beyond 20,000 values is left out. One pass;
 * never throws.
 */
export function readLenientJson(text: string): Json[] {
  const reader = new Reader(text);
  const roots: Json[] = [];
  while (reader.seek()) roots.push(reader.value(0));
  return roots;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };
const words: ReadonlyMap<string, Json> = new Map<string, Json>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

class Reader {
  private at = 0;
  private values = 0;

  constructor(private readonly text: string) {}

  /** Goes to the next bracket that opens a value; false at the end. */
  seek(): boolean {
    while (this.at < this.text.length && !"{[".includes(this.here())) this.at++;
    return this.at < this.text.length && this.values < maxValues;
  }

  value(depth: number): Json {
    this.values++;
    this.skipBlank();
    const opens = this.here();
    if (opens === '"') return this.string();
    if (opens === "{" || opens === "[") {
      if (depth >= maxDepth || this.values > maxValues) {
        this.at = this.text.length;
        return null;
      }
      return opens === "{" ? this.object(depth) : this.array(depth);
    }
    return this.word();
  }

  private here(): string {
    return this.text.charAt(this.at);
  }

  private object(depth: number): Json {
    const object: { [key: string]: Json } = Object.create(null);
    this.at++;
    for (;;) {
      this.skipBlank();
      if (this.at >= this.text.length || this.values > maxValues) return object;
      const here = this.here();
      if (here === "}") {
        this.at++;
        return object;
      }
      if (here === "," || here === ";") this.at++;
      // A bracket of an array that closes here: the object was never closed.
      else if (here === "]") return object;
      else {
        const key = here === '"' ? this.string() : String(this.word());
        this.skipBlank();
        if (this.here() !== ":") continue;
        this.at++;
        const value = this.value(depth + 1);
        if (!(key in object)) object[key] = value;
      }
    }
  }

  private array(depth: number): Json {
    const array: Json[] = [];
    this.at++;
    for (;;) {
      this.skipBlank();
      if (this.at >= this.text.length || this.values > maxValues) return array;
      const here = this.here();
      if (here === "]") {
        this.at++;
        return array;
      }
      if (here === "}") return array;
      if (here === "," || here === ";" || here === ":") this.at++;
      else array.push(this.value(depth + 1));
    }
  }

  /** A quotation mark ends a string only where JSON goes on behind it; else it is one that was not escaped. */
  private string(): string {
    let out = "";
    let from = ++this.at;
    for (; this.at < this.text.length; this.at++) {
      const here = this.here();
      if (here === "\\") {
        out += this.text.slice(from, this.at) + this.escape();
        from = this.at + 1;
      } else if (here === '"' && this.endsString()) {
        out += this.text.slice(from, this.at++);
        return out;
      }
    }
    return out + this.text.slice(from);
  }

  /** Reads an escape and stands on its last character behind it. */
  private escape(): string {
    const letter = this.text.charAt(++this.at);
    if (letter !== "u") return escapes[letter] ?? letter;
    const digits = this.text.slice(this.at + 1, this.at + 5);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) return letter;
    this.at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  private endsString(): boolean {
    let index = this.at + 1;
    let onNewLine = false;
    for (; index < this.text.length && this.text.charCodeAt(index) <= 0x20; index++)
      if (this.text.charAt(index) === "\n") onNewLine = true;
    const next = this.text.charAt(index);
    // A key on the next line: the comma was forgotten.
    return next === "" || ",:}]".includes(next) || (onNewLine && next === '"');
  }

  /** A number, a word of JSON, or whatever stands there up to the next mark. Goes on by at least one character. */
  private word(): Json {
    const start = this.at++;
    while (this.at < this.text.length && !',:}]{["\n'.includes(this.here())) this.at++;
    const word = this.text.slice(start, this.at).trim();
    if (words.has(word)) return words.get(word) ?? null;
    const number = Number(word);
    return word !== "" && Number.isFinite(number) ? number : word;
  }

  /** White space and comments. */
  private skipBlank(): void {
    while (this.at < this.text.length) {
      if (this.text.charCodeAt(this.at) <= 0x20 || this.here() === "\ufeff") this.at++;
      else if (this.text.startsWith("/*", this.at)) this.skipTo("*/");
      else if (this.text.startsWith("<!--", this.at)) this.at += 4;
      else if (this.text.startsWith("//", this.at)) this.skipTo("\n");
      else return;
    }
  }

  private skipTo(mark: string): void {
    const end = this.text.indexOf(mark, this.at + 2);
    this.at = end < 0 ? this.text.length : end + mark.length;
  }
}
