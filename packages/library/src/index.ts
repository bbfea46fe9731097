export * from "./extraction/index.js";
export * from "./sources/fetch/index.js";
export * from "./sources/index.js";
