import { terminalText } from "../view/terminal-text.js";

/** First characters by which spreadsheets take a cell for a formula (OWASP, CSV injection), with their full-width forms. */
const formulaStart = /^[\s\u00a0\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/;
const controlStart = /^[\t\n]/;

function readsAsFormula(value: string): boolean {
  return formulaStart.test(value) || controlStart.test(value);
}

const quotes = (value: string): number => value.length - value.replace(/^'+/, "").length;

/**
 * A value as a CSV cell (RFC 4180) that no spreadsheet takes for a formula: such values get an apostrophe in front, and so do values that
 * already are apostrophes before a formula, so that `plainCell` can take exactly one away. Control characters become visible.
 */
export function csvCell(input: string): string {
  const value = terminalText(input);
  const safe = readsAsFormula(value.slice(quotes(value))) ? `'${value}` : value;
  return /[",\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The value of a parsed CSV cell: the apostrophe that `csvCell` put in front of a formula is taken away. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && readsAsFormula(cell.slice(quotes(cell))) ? cell.slice(1) : cell;
}
