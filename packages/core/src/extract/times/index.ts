export { presentTimes } from "./data/vague-times.js";
export { findTimes, type TimeContext, type TimeDraft } from "./find-times.js";
