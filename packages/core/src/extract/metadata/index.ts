export { detectLanguage } from "./detect-language.js";
export { findBylines } from "./find-bylines.js";
export { findDateline } from "./find-dateline.js";
export { findTitle } from "./find-title.js";
