import { looksBinary } from "@org/core";
import type { InputFailureCode } from "../cli/failures.js";
import type { InputKind } from "./kinds.js";

/** Bytes that detection looks at. */
export const headSize = 4096;

/** What an input is, or why it is not read. */
export type Detected = { kind: InputKind; refusal?: never } | { kind?: never; refusal: Refusal };

/** An input of a kind that is not read. */
export interface Refusal {
  code: InputFailureCode;
  message: string;
}

const lineExtensions = /\.(ndjson|jsonl)$/i;

/** Beginnings of markup, in lower case, and what they mean. */
const markup: readonly { starts: readonly string[]; refusal: Refusal }[] = [
  {
    starts: ["<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<p "],
    refusal: {
      code: "html-unsupported",
      message: "HTML is not read yet: save the article as plain text and give that",
    },
  },
  {
    starts: ["<?xml", "<rss", "<feed", "<rdf"],
    refusal: {
      code: "feed-unsupported",
      message: "feeds and other XML are not read yet: save the articles as plain text and give those",
    },
  },
];

function parses(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

/** JSON on several lines breaks them after a bracket or a comma; a line of NDJSON, even a broken one, does not. */
function isJsonDocument(head: string): boolean {
  const lineEnd = head.indexOf("\n");
  const first = (lineEnd < 0 ? head : head.slice(0, lineEnd)).trim();
  return lineEnd >= 0 && /[{[,]$/.test(first) && !parses(first);
}

/**
 * Tells what an input is by its first bytes (`headSize`), and by its name where that says NDJSON: JSON objects are records or rows, markup
 * and binary files are refused, all else is text.
 */
export function detectKind(head: Uint8Array, name: string): Detected {
  if (looksBinary(head))
    return {
      refusal: { code: "binary", message: "it is not text: only plain text, NDJSON and JSON records are read" },
    };
  const text = new TextDecoder().decode(head).trimStart();
  if (lineExtensions.test(name)) return { kind: "ndjson" };
  const lower = text.slice(0, 20).toLowerCase();
  const found = markup.find(({ starts }) => starts.some((start) => lower.startsWith(start)));
  if (found) return { refusal: found.refusal };
  if (/^\{\s*("|\}|$)/.test(text)) return { kind: isJsonDocument(text) ? "record" : "ndjson" };
  if (/^\[\s*\{\s*"/.test(text)) return { kind: "record" };
  return { kind: "text" };
}
