import { failureStatus } from "../../../open/server/failure-status";
import { openAddress } from "../../../open/server/open-address";
import { type Refusal, refusedRequest } from "../../../open/server/refused-request";
import { requestUrl } from "../../../open/server/request-url";

export const runtime = "nodejs";

const headers = { "Cache-Control": "no-store" };

function refuse({ status, code, message }: Refusal): Response {
  return Response.json({ error: { code, message } }, { status, headers });
}

/** Pages that are opened at the same time; each has a process. */
const maxOpen = 4;
let open = 0;

/** Opens a page of the web: `{"url"}` in, `{"article", "facts"}` or `{"error": {"code", "message"}}` out. */
export async function POST(request: Request): Promise<Response> {
  const foreign = refusedRequest(request.headers);
  if (foreign) return refuse(foreign);
  const { url, refusal } = await requestUrl(request);
  if (refusal) return refuse(refusal);
  if (open >= maxOpen)
    return refuse({ status: 503, code: "busy", message: "Other pages are being opened: try again in a moment." });
  open++;
  try {
    const { article, facts, failure } = await openAddress(url, request.signal);
    if (article) return Response.json({ article, facts }, { headers });
    return refuse({
      status: failureStatus(failure.code),
      code: failure.code,
      message: `The page could not be opened: ${failure.message}.`,
    });
  } catch (error) {
    if (request.signal.aborted) return new Response(null, { status: 499 });
    throw error;
  } finally {
    open--;
  }
}
