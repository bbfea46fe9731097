// Loaded with the first row or record: checking shapes takes a library that texts and pages do without.
export { parseArticle, readRow } from "@org/core";
