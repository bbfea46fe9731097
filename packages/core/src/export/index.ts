export { csvHeader, toCsvRows } from "./csv.js";
export { csvCell, plainCell } from "./csv-cell.js";
export { dropStatementsBelow } from "./drop-statements.js";
export { inertJson, toJson, toNdjson } from "./json.js";
export { escapeMarkdown, toMarkdown } from "./markdown.js";
export {
  type PrettyLine,
  type PrettyOptions,
  type PrettyRole,
  type PrettyRun,
  prettyLines,
  toPlainText,
} from "./pretty.js";
export { textFragmentUrl } from "./text-fragment.js";
