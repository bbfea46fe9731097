export { type ExtractOptions, extract } from "./extract.js";
