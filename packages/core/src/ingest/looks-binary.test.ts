import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { looksBinary } from "./looks-binary.js";

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

describe("looksBinary", () => {
  const png = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6,
    0, 0, 0,
  ];

  it.each([
    ["a PNG picture", Uint8Array.from(png)],
    ["a PDF", utf8("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj")],
    ["a gzip archive", gzipSync("The council met on Tuesday. ".repeat(400))],
    [
      "a ZIP archive",
      bytes(
        "PK",
        [3, 4, 20, 0, 0, 0, 8, 0, 0x21, 0x5a, 0x9c, 0x11, 0x02, 0x1f, 0x05, 0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0],
        "a.txt",
      ),
    ],
    ["UTF-16 without a mark", utf16("The council met on Tuesday.", false, false)],
  ])("is true of %s", (_, input) => {
    expect(looksBinary(input)).toBe(true);
  });

  it.each([
    ["plain text", utf8("The council met.\r\n\t“Why?” she asked.\f\n")],
    ["no bytes", new Uint8Array()],
    ["UTF-16 with its mark", utf16("The council met.", false)],
    ["big-endian UTF-16 with its mark", utf16("The council met.", true)],
    ["Latin-1", bytes("caf", [0xe9], " cr", [0xe8], "me")],
    ["Cyrillic and Chinese", utf8("Совет собрался во вторник. 会议")],
    ["text with one NUL", utf8(`The council met.\0${" Nobody came.".repeat(10)}`)],
    ["terminal colours", utf8("\u001b[1mThe council met.\u001b[0m")],
  ])("is false of %s", (_, input) => {
    expect(looksBinary(input)).toBe(false);
  });
});
