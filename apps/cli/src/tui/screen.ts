/** A rectangle of terminal cells. */
export interface Size {
  width: number;
  height: number;
}

/** How the reader divides the terminal. */
export interface ReaderScreen {
  columns: number;
  rows: number;
  /** The list stands beside the text; else below it. */
  wide: boolean;
  /** The text, its gutter included. */
  text: Size;
  list: Size;
}

const wideFrom = 100;
/** Title, rule and status. */
const frameRows = 3;
/** Cells for the cursor and the initials at the left of the text. */
export const gutterWidth = 6;
/** Lines longer than about 72 characters tire the eye. */
const longestLine = 72;
const shortestList = 4;

/** Divides a terminal: text left and list right, or text above list where it is narrower than 100 cells. */
export function readerScreen(columns: number, rows: number): ReaderScreen {
  const body = Math.max(2, rows - frameRows);
  if (columns >= wideFrom) {
    const text = Math.min(longestLine + gutterWidth, Math.floor(columns * 0.6));
    return {
      columns,
      rows,
      wide: true,
      text: { width: text, height: body },
      list: { width: columns - text - 3, height: body },
    };
  }
  const below = Math.max(1, body - 1);
  const list = Math.min(Math.max(shortestList, Math.floor(below * 0.38)), below - 1);
  return {
    columns,
    rows,
    wide: false,
    text: { width: columns, height: Math.max(1, below - list) },
    list: { width: columns, height: Math.max(1, list) },
  };
}

/** The first row of a window over a list, so that a block of rows is in sight, a third from the top where there is room. */
export function windowTop(total: number, height: number, first: number): number {
  return Math.max(0, Math.min(first - Math.floor(height / 3), total - height));
}
