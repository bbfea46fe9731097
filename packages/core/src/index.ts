export { SaidbyError, type SaidbyErrorCode } from "./error.js";
export * from "./schema/index.js";
