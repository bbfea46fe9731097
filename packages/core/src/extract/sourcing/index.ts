export { findSourcing, type SourcingContext, type SourcingDraft } from "./find-sourcing.js";
