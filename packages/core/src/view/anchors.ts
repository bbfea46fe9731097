import type { Span } from "../schema/index.js";

/** A place in an article that a link points to. */
export type Anchor = { kind: "char"; span: Span } | { kind: "statement"; id: string };

const charPrefix = "char=";
const statementPrefix = "statement=";

/** The URL fragment of a place: `#char=120,180` (after RFC 5147, UTF-16 offsets) or `#statement=<id>`. */
export function formatAnchor(anchor: Anchor): string {
  return anchor.kind === "char"
    ? `#${charPrefix}${anchor.span.start},${anchor.span.end}`
    : `#${statementPrefix}${encodeURIComponent(anchor.id)}`;
}

function decodeOrNull(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

function offset(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

/** Reads a fragment, with or without its `#`; null when it is none of ours. The span may lie outside the text: check it there. */
export function parseAnchor(fragment: string): Anchor | null {
  const body = fragment.startsWith("#") ? fragment.slice(1) : fragment;
  if (body.startsWith(statementPrefix)) {
    const id = decodeOrNull(body.slice(statementPrefix.length));
    return id ? { kind: "statement", id } : null;
  }
  if (!body.startsWith(charPrefix)) return null;
  const [first, second, ...rest] = body.slice(charPrefix.length).split(",");
  const start = offset(first);
  const end = offset(second);
  if (start === null || end === null || start >= end || rest.length > 0) return null;
  return { kind: "char", span: { start, end } };
}
