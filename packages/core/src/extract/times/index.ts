export { findTimes, type TimeContext, type TimeDraft } from "./find-times.js";
