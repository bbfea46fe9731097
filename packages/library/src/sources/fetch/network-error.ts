import { SourceError } from "../source-error.js";

/** What errors of the network mean, for people. */
const meanings: Readonly<
  Record<string, readonly ["unreachable" | "bad-response" | "timed-out" | "too-large", string]>
> = {
  ENOTFOUND: ["unreachable", "there is no host of that name"],
  EAI_AGAIN: ["unreachable", "the name could not be looked up: is this machine online?"],
  ECONNREFUSED: ["unreachable", "the server does not answer"],
  ENETUNREACH: ["unreachable", "the network cannot be reached"],
  EHOSTUNREACH: ["unreachable", "the server cannot be reached"],
  ECONNRESET: ["bad-response", "the server broke the connection off"],
  EPIPE: ["bad-response", "the server broke the connection off"],
  UND_ERR_SOCKET: ["bad-response", "the server broke the connection off"],
  UND_ERR_CONNECT_TIMEOUT: ["timed-out", "the server did not answer in time"],
  UND_ERR_HEADERS_TIMEOUT: ["timed-out", "the server did not answer in time"],
  UND_ERR_BODY_TIMEOUT: ["timed-out", "the server did not finish in time"],
  UND_ERR_HEADERS_OVERFLOW: ["bad-response", "the answer has too many header lines"],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ["bad-response", "the answer is shorter or longer than it says"],
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** Errors of zlib, for gzip, Brotli and Zstandard. */
function isUnpackError(code: string): boolean {
  return (
    code.startsWith("Z_") || code.startsWith("ERR_BROTLI") || code.startsWith("ERR__ERROR") || code.startsWith("ZSTD_")
  );
}

function isCertificateError(code: string): boolean {
  return code.startsWith("ERR_TLS") || code.startsWith("ERR_SSL") || /CERT|SIGNATURE|CRL|CHAIN/.test(code);
}

/** Any error of a fetch as what it means; the deadline is told apart by its signal. */
export function networkError(error: unknown, deadline: AbortSignal): SourceError {
  if (deadline.aborted) return new SourceError("timed-out", "the server did not finish in time", { cause: error });
  for (
    let inner = error;
    inner instanceof Error;
    inner = inner instanceof AggregateError ? inner.errors[0] : inner.cause
  ) {
    if (SourceError.isInstance(inner)) return inner;
    const code = codeOf(inner);
    const meaning = Object.hasOwn(meanings, code) ? meanings[code] : undefined;
    if (meaning) return new SourceError(meaning[0], meaning[1], { cause: error });
    if (inner.name === "HTTPParserError" || code.startsWith("HPE_"))
      return new SourceError("bad-response", "the answer is not proper HTTP", { cause: error });
    if (isUnpackError(code))
      return new SourceError("bad-response", "the answer is packed and cut off or broken", { cause: error });
    if (isCertificateError(code))
      return new SourceError("unreachable", "the server's certificate is not valid", { cause: error });
  }
  return new SourceError("unreachable", "the server cannot be reached", { cause: error });
}
