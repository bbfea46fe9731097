import type { SourceFailure } from "@org/library/sources";

type FailureCode = SourceFailure["code"];

/** Whose fault a failure is, as an HTTP status (RFC 9110): the address (400), the other server (502, 504); else what it gave is no article (422). */
const statuses: Partial<Record<FailureCode, number>> = {
  "url-refused": 400,
  unreachable: 502,
  "http-status": 502,
  "bad-response": 502,
  "robots-refused": 502,
  "timed-out": 504,
};

/** The HTTP status that answers a failure. */
export function failureStatus(code: FailureCode): number {
  return statuses[code] ?? 422;
}
