export { type PageLimits, pageLimits } from "./limits.js";
export { type Page, type PageElement, type PageNode, type PageText, parsePage } from "./page.js";
export { attribute, childrenOf, closest, elementsNamed, isElement, isText, parentOf, rawText, walk } from "./tree.js";
