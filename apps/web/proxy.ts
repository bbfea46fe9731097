import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "./settings/content-security-policy";

/** False for an address with a broken escape, such as `/read/%ff`. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Gives every page a content security policy with a nonce of its own; Next puts the nonce on the scripts it writes. */
export function proxy(request: NextRequest): NextResponse {
  if (!isDecodable(request.nextUrl.pathname))
    return new NextResponse("This address is not a valid one.", { status: 400 });
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** Files of the build carry no markup, so they need no policy. */
export const config = { matcher: "/((?!_next/static).*)" };
