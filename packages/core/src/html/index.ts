export { visibleText } from "./blocks/visible-text.js";
export { type PageLimits, pageLimits } from "./limits.js";
export type { Candidate, Ranked } from "./metadata/candidate.js";
export type { MetadataCandidates, PageMetadata } from "./metadata/page-metadata.js";
export { readMetadata } from "./metadata/read-metadata.js";
export { type FactName, type FactPlace, type FactReading, type ToldFact, toldFacts } from "./metadata/told-facts.js";
export { type Page, type PageElement, type PageNode, type PageText, parsePage } from "./page.js";
export { type PageReading, type ReadHtmlOptions, readHtml, readPage } from "./read-html.js";
export { attribute, childrenOf, closest, elementsNamed, isElement, isText, parentOf, rawText, walk } from "./tree.js";
