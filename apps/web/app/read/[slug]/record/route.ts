import { loadSample } from "../../../../samples/sample-article";

interface RouteContext {
  params: Promise<{ slug: string }>;
}

/** The record of a sample as one line of JSON, lossless: what `saidby extract` writes. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const { slug } = await params;
  const loaded = await loadSample(slug);
  if (!loaded)
    return Response.json(
      { error: { code: "not-found", message: "There is no sample of this name: see /samples." } },
      { status: 404 },
    );
  return new Response(`${JSON.stringify(loaded.article)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${loaded.sample.id}.json"`,
    },
  });
}
