export type { Judged } from "./judged.js";
export { type Body, readBody } from "./read-body.js";
export type { Reason } from "./reason.js";
