/** Ids of the elements that the markup of the reader and its controls both know; there is one reader on a page. */
export const elementIds = {
  reader: "reader",
  list: "who-said-what",
  peek: "statement-peek",
  peekStatement: "statement-peek-content",
  findBar: "find-bar",
  status: "reader-status",
} as const;
