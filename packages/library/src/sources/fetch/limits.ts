import { maxInputBytes } from "@org/core";

/** What one fetch may take. Times in milliseconds. */
export interface FetchLimits {
  /** From the first connection to the last byte, redirects and waiting included. */
  deadline: number;
  /** From the name to the connection. */
  connect: number;
  redirects: number;
  /** Of the body, packed and unpacked. */
  bytes: number;
  /** Of all header lines together. */
  headerBytes: number;
  /** Longest `Retry-After` that is waited for. */
  retryAfter: number;
  /** Requests to one host at the same time. */
  perHost: number;
}

export const fetchLimits: FetchLimits = {
  deadline: 20_000,
  connect: 10_000,
  redirects: 5,
  bytes: maxInputBytes,
  headerBytes: 32_768,
  retryAfter: 10_000,
  perHost: 2,
};
