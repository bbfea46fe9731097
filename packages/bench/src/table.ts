/** A column: its heading, and whether its cells are words (left) or figures (right). */
export interface Column {
  name: string;
  align: "left" | "right";
}

/** Rows of cells that are text already. */
export interface Table {
  columns: Column[];
  rows: string[][];
}

/** A part of a runner's result; both the terminal and the Markdown report are printed from it. */
export interface Section {
  title?: string;
  table?: Table;
  lines?: string[];
}

/** A table whose first column holds words and all others figures. */
export function figures(names: readonly string[], rows: string[][]): Table {
  return { columns: names.map((name, index) => ({ name, align: index === 0 ? "left" : "right" })), rows };
}

/** A table of words. */
export function words(names: readonly string[], rows: string[][]): Table {
  return { columns: names.map((name) => ({ name, align: "left" })), rows };
}

/** A share (0 to 1) as percent with one decimal, without the sign. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** "12 of 13". */
export function outOf(right: number, of: number): string {
  return `${right} of ${of}`;
}

/** A whole number with thousands separated by commas. */
export function whole(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function pad(cell: string, width: number, align: Column["align"]): string {
  return align === "left" ? cell.padEnd(width) : cell.padStart(width);
}

function tableLines({ columns, rows }: Table): string[] {
  const widths = columns.map(({ name }, index) =>
    rows.reduce((width, row) => Math.max(width, row[index]?.length ?? 0), name.length),
  );
  const line = (cells: string[]): string =>
    columns
      .map(({ align }, index) => pad(cells[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd();
  return [line(columns.map(({ name }) => name)), ...rows.map(line)];
}

/** A section for the terminal, followed by an empty line. */
export function formatText({ title, table, lines = [] }: Section): string {
  return [...(title ? [title] : []), ...(table ? tableLines(table) : []), ...lines, ""].join("\n");
}

/** A section for a Markdown page, under a heading of the third level. */
export function formatMarkdown({ title, table, lines = [] }: Section): string {
  const row = (cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const tableRows = table
    ? [
        row(table.columns.map(({ name }) => name)),
        row(table.columns.map(({ align }) => (align === "left" ? "---" : "--:"))),
        ...table.rows.map(row),
        "",
      ]
    : [];
  return [...(title ? [`### ${title}`, ""] : []), ...tableRows, ...lines.flatMap((line) => [line, ""])].join("\n");
}
