import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DecodedText, decodeBytes } from "./decode-bytes.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean, mark = true): Uint8Array {
  const units = `${mark ? "\uFEFF" : ""}${text}`;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let index = 0; index < units.length; index++) view.setUint16(index * 2, units.charCodeAt(index), !bigEndian);
  return new Uint8Array(view.buffer);
}

function bytes(...parts: (number[] | string)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...utf8(part)] : part)));
}

const codes = ({ notes }: DecodedText): string[] => notes.map(({ code }) => code);

describe("decodeBytes", () => {
  it("takes bytes without a mark for UTF-8", () => {
    expect(decodeBytes(utf8("“Why?” 😀"))).toEqual({ text: "“Why?” 😀", encoding: "utf-8", notes: [] });
  });

  it("follows each byte order mark and drops it", () => {
    expect(decodeBytes(bytes([0xef, 0xbb, 0xbf], "é"))).toEqual({ text: "é", encoding: "utf-8", notes: [] });
    expect(decodeBytes(utf16("é😀", false))).toEqual({ text: "é😀", encoding: "utf-16le", notes: [] });
    expect(decodeBytes(utf16("é😀", true))).toEqual({ text: "é😀", encoding: "utf-16be", notes: [] });
  });

  it("reads no bytes as no text", () => {
    expect(decodeBytes(new Uint8Array())).toEqual({ text: "", encoding: "utf-8", notes: [] });
  });

  it.each([
    ["a byte that is in no character", [0xff], "\uFFFD"],
    ["an overlong slash", [0xc0, 0xaf], "\uFFFD\uFFFD"],
    ["a surrogate written as UTF-8", [0xed, 0xa0, 0x80], "\uFFFD\uFFFD\uFFFD"],
    ["a character that the end cuts", [0xe2, 0x80], "\uFFFD"],
  ])("goes on behind %s in a text of UTF-8, and notes it", (_, tail, text) => {
    const words = "“Yes,” she said. “No,” he said. “Why?” ";
    const decoded = decodeBytes(bytes(words, tail));
    expect([decoded.text, decoded.encoding, codes(decoded)]).toEqual([words + text, "utf-8", ["invalid-encoding"]]);
  });

  it("notes UTF-16 of an odd length, and half a pair in it", () => {
    const odd = decodeBytes(bytes([0xff, 0xfe, 0x61, 0x00, 0x62]));
    expect([odd.text, odd.encoding, codes(odd)]).toEqual(["a\uFFFD", "utf-16le", ["invalid-encoding"]]);
    expect(codes(decodeBytes(bytes([0xff, 0xfe, 0x3d, 0xd8, 0x61, 0x00])))).toEqual(["invalid-encoding"]);
  });

  it("does not take a text's own U+FFFD for a fault", () => {
    expect(decodeBytes(utf8("a\uFFFDb"))).toEqual({ text: "a\uFFFDb", encoding: "utf-8", notes: [] });
  });

  it("gives back any well-formed text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!text.startsWith("\uFEFF"));
        expect(decodeBytes(utf8(text)).text).toBe(text);
        expect(decodeBytes(utf16(text, true)).text).toBe(text);
      }),
    );
  }, 30_000);

  it("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (input) => {
        expect(decodeBytes(input).text.isWellFormed()).toBe(true);
      }),
    );
  });
});

/** Text in an encoding of one byte a character, by the bytes of its characters outside ASCII. */
function legacy(text: string, table: Record<string, number>): Uint8Array {
  return Uint8Array.from([...text].map((character) => table[character] ?? character.charCodeAt(0)));
}

const windows = (text: string): Uint8Array =>
  legacy(text, { é: 0xe9, è: 0xe8, "“": 0x93, "”": 0x94, "’": 0x92, "€": 0x80 });
const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body><p>${body}</p></body></html>`;
const said = "“Né à Genève,” Ana said. It’s 5 €";

describe("what declares the encoding of a page", () => {
  const latin = "“Trois cafés, très chers,” she said";

  it("is the mark, before the header, before the meta element", () => {
    const marked = bytes([0xef, 0xbb, 0xbf], page('<meta charset="koi8-r">', "é"));
    expect(decodeBytes(marked, { kind: "html", contentType: "text/html; charset=koi8-u" }).encoding).toBe("utf-8");
    const both = windows(page('<meta charset="koi8-r">', latin));
    const decoded = decodeBytes(both, { kind: "html", contentType: 'text/html; charset="windows-1252"' });
    expect([decoded.text.includes(latin), decoded.encoding, decoded.notes]).toEqual([true, "windows-1252", []]);
  });

  it.each([
    ["a meta element", '<meta charset="windows-1252">'],
    ["an old meta element", '<META content="text/html; charset=ISO-8859-1" HTTP-EQUIV=Content-Type>'],
    ["a meta element behind a comment", "<!-- <meta charset=koi8-r> --><meta charset=latin1>"],
    ["the second meta element when the first names nothing", "<meta charset=nothing><meta charset=cp1252>"],
    ["a meta element far down", `<!-- ${"x".repeat(1100)} --><meta charset="windows-1252">`],
    ["an XML declaration in front", '<?xml version="1.0" encoding="windows-1252"?>'],
  ])("is %s", (_, head) => {
    const content = head.startsWith("<?xml") ? `${head}${page("", latin)}` : page(head, latin);
    const decoded = decodeBytes(windows(content), { kind: "html" });
    expect([decoded.text.includes(latin), decoded.encoding, decoded.notes]).toEqual([true, "windows-1252", []]);
  });

  it("is not what a comment, a cut tag or an attribute says", () => {
    for (const head of ["<!-- <meta charset=koi8-r> ", "<meta charset=koi8-r", '<p title="<meta charset=koi8-r>">'])
      expect(decodeBytes(bytes(head), { kind: "html" }).encoding).toBe("windows-1252");
  });

  it("is never UTF-7, and UTF-16 only from outside", () => {
    const attack = bytes("<meta charset=utf-7>+ADw-script+AD4-");
    expect(decodeBytes(attack, { kind: "html", contentType: "text/html; charset=utf-7" }).text).not.toContain(
      "<script",
    );
    expect(decodeBytes(bytes("<meta charset=utf-16>é"), { kind: "html" }).encoding).toBe("utf-8");
    const wide = utf16("<p>é</p>", true, false);
    expect(decodeBytes(wide, { kind: "html", contentType: "text/html; charset=UTF-16BE" }).text).toBe("<p>é</p>");
  });

  it("leaves nothing of an encoding that hides markup", () => {
    expect(decodeBytes(bytes("<p>a</p>"), { contentType: "text/html; charset=iso-2022-kr" }).text).toBe("\uFFFD");
    const overlong = bytes("“é” ", [0xc0, 0xbc], "script");
    expect(decodeBytes(overlong, { kind: "html", contentType: "text/html; charset=utf-8" }).text).not.toContain("<");
  });
});

describe("what declares the encoding of XML", () => {
  it("is the declaration, and the header before it", () => {
    const xml = windows('<?xml version="1.0" encoding="windows-1252"?><rss><title>été</title></rss>');
    expect(decodeBytes(xml, { kind: "xml" }).text).toContain("été");
    expect(decodeBytes(xml, { kind: "xml", contentType: "text/xml; charset=koi8-r" }).encoding).toBe("koi8-r");
  });

  it("is seen in UTF-16 without a mark", () => {
    expect(decodeBytes(utf16("<?xml version='1.0'?><a>é</a>", false, false), { kind: "xml" }).text).toContain(
      "<a>é</a>",
    );
  });
});

describe("a declaration that the bytes refute", () => {
  it("is passed over for UTF-8, with a note", () => {
    const decoded = decodeBytes(bytes(page('<meta charset="iso-8859-1">', said)), { kind: "html" });
    expect([decoded.text.includes(said), codes(decoded)]).toEqual([true, ["encoding-guessed"]]);
  });

  it("is passed over for what the page itself declares", () => {
    const decoded = decodeBytes(windows(page("<meta charset=windows-1252>", "cafés très chers")), {
      kind: "html",
      contentType: "text/html; charset=utf-8",
    });
    expect([decoded.text.includes("cafés très"), codes(decoded)]).toEqual([true, ["encoding-guessed"]]);
  });
});

describe("a guess", () => {
  const cyrillic = "Совет собрался во вторник, сказала она. Город";
  const windows1251 = (text: string): Uint8Array =>
    Uint8Array.from([...text].map((c) => (c >= "А" && c <= "я" ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0))));
  const koi8 = "юабцдефгхийклмнопярстужвьызшэщчъ";
  const koi8r = (text: string): Uint8Array =>
    Uint8Array.from(
      [...text].map((c) => {
        const at = koi8.indexOf(c.toLowerCase());
        return at < 0 ? c.charCodeAt(0) : at + (c === c.toLowerCase() ? 0xc0 : 0xe0);
      }),
    );

  it.each([
    ["Western", windows("“Trois cafés, très chers,” it’s said"), "windows-1252"],
    ["Russian", windows1251(cyrillic), "windows-1251"],
    ["Russian in KOI8", koi8r(cyrillic), "koi8-r"],
    [
      "Polish",
      legacy("łódź się mówi: będzie wóz, żaden", { ł: 0xb3, ó: 0xf3, ź: 0x9f, ę: 0xea, ż: 0xbf }),
      "windows-1250",
    ],
    ["Japanese in escapes", bytes([0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42]), "iso-2022-jp"],
  ])("reads %s", (_, input, encoding) => {
    expect(decodeBytes(input, { kind: "html" }).encoding).toBe(encoding);
  });

  it("is noted", () => {
    expect(codes(decodeBytes(windows("cafés")))).toEqual(["encoding-guessed"]);
  });

  it("takes the language a page declares for a hint", () => {
    const body = [0xe9, 0xe0, 0xe5];
    expect(decodeBytes(bytes('<html lang="he"><p>', body), { kind: "html" }).encoding).toBe("windows-1255");
  });
});
