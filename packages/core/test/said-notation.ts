/** One statement of a `.said` file: the grammar is in docs/notation.md. */
export interface SaidLine {
  readonly line: number;
  readonly paragraph: number;
  readonly speaker: string | null;
  /** Words that name the speaker at the statement; null for any. */
  readonly mention: string | null;
  readonly cue: string | null;
  /** Pieces; a piece is its first and last words when the notation shortens it. */
  readonly content: readonly { starts: string; ends: string }[];
  readonly fields: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly expected: "right" | "missed" | "spurious";
  readonly because: string | null;
}

export interface SaidFile {
  readonly publishedAt: string | null;
  readonly lines: readonly SaidLine[];
}

const flagNames = new Set(["negated", "hypothetical", "nested"]);

function readSpeaker(field: string): { speaker: string | null; mention: string | null } {
  if (field === "-") return { speaker: null, mention: null };
  const open = field.lastIndexOf(" (");
  if (open < 0 || !field.endsWith(")")) return { speaker: field, mention: field };
  const mention = field.slice(open + 2, -1);
  return { speaker: field.slice(0, open), mention: mention === "*" ? null : mention };
}

function readContent(field: string): SaidLine["content"] {
  return field.split(" [+] ").map((piece) => {
    const parts = piece.split(" [...] ");
    return { starts: parts[0] ?? "", ends: parts.at(-1) ?? "" };
  });
}

function readLine(source: string, line: number): SaidLine {
  const expected = source.startsWith("x+ ") ? "spurious" : source.startsWith("x ") ? "missed" : "right";
  const [head = "", ...rest] = source.replace(/^x\+? /, "").split(" · ");
  const place = /^¶(\d+) (.*)$/.exec(head);
  if (!place) throw new Error(`line ${line}: no paragraph in “${source}”`);
  const fields = new Map<string, string>();
  const flags = new Set<string>();
  const plain: string[] = [];
  for (const field of expected === "spurious" ? rest : rest.slice(2)) {
    const colon = field.indexOf(": ");
    if (flagNames.has(field)) flags.add(field);
    else if (colon > 0) fields.set(field.slice(0, colon), field.slice(colon + 2));
    else plain.push(field);
  }
  if (plain.length > 0) throw new Error(`line ${line}: cannot read the field “${plain[0]}”`);
  const [cue = "-", content = ""] = rest;
  return {
    line,
    paragraph: Number(place[1]),
    ...(expected === "spurious" ? { speaker: null, mention: null } : readSpeaker(place[2] ?? "")),
    cue: cue === "-" || expected === "spurious" ? null : cue,
    content: readContent(expected === "spurious" ? (place[2] ?? "") : content),
    fields,
    flags,
    expected,
    because: fields.get("because") ?? null,
  };
}

/** Reads a `.said` file. @throws Error with the line that is not in the notation. */
export function parseSaid(source: string): SaidFile {
  const lines = source.split("\n");
  const divider = lines.indexOf("---");
  const published = lines.slice(0, divider).find((line) => line.startsWith("published: "));
  return {
    publishedAt: published?.slice("published: ".length).trim() ?? null,
    lines: lines.flatMap((text, index) =>
      index <= divider || text.trim() === "" || text.startsWith("#") ? [] : [readLine(text, index + 1)],
    ),
  };
}
