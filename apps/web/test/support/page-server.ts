import { createServer, type RequestListener } from "node:http";

/** A page of a paper that does not exist, with everything that a page tells about itself. */
export const bridgePage = `<!doctype html>
<html lang="en">
<head>
<title>Bridge stays shut, council says | The Harbour Post</title>
<meta property="og:title" content="Bridge stays shut, council says">
<meta property="og:site_name" content="The Harbour Post">
<meta property="article:section" content="City">
<link rel="canonical" href="https://harbour-post.example/city/bridge-stays-shut">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge stays shut, council says",
"datePublished": "2026-03-12T08:30:00+01:00", "author": {"@type": "Person", "name": "Nora Veldkamp"},
"publisher": {"@type": "Organization", "name": "The Harbour Post"}, "isAccessibleForFree": false}</script>
</head>
<body>
<nav><a href="/">Home</a> <a href="/city">City</a> <a href="/sport">Sport</a></nav>
<article>
<h1>Bridge stays shut, council says</h1>
<p class="byline">By <a rel="author" href="/nora">Nora Veldkamp</a></p>
<p>The council said on Tuesday that the old bridge would stay shut until the summer, after engineers found cracks in two of its four piers.</p>
<p>“We will not open a bridge that we do not trust,” Mara Lindqvist, the mayor, told reporters at the town hall. “That is the whole of the matter.”</p>
<h2>What the engineers found</h2>
<p>The cracks are as long as a hand and go through the stone of both piers, according to a report that the council published in the morning.</p>
<blockquote><p>“The piers carried more than they were made for, and for longer than anybody had planned,” the report said of the traffic of recent years.</p></blockquote>
<ul><li>The first pier is to be mended in April, when the river is low enough for the work to begin.</li>
<li>The second has to wait until May, as the same divers are to work on both of the piers.</li></ul>
<figure><img src="/bridge.jpg" alt=""><figcaption>The old bridge on Monday, with its gates closed.</figcaption></figure>
<p>Shopkeepers on the far side were not content. “Nobody asked us,” said Piet Harms, who sells bicycles there, and added that his sales had halved.</p>
</article>
<footer>All rights reserved</footer>
</body></html>`;

const mean = `"><img src=x onerror=alert(1)>`;

/** Every field of the page tries to be markup or a script. */
export const hostilePage = `<!doctype html><html lang="en"><head>
<title>&lt;img src=x onerror=alert(1)&gt;</title>
<meta name="author" content='${mean.replaceAll('"', "&quot;")}'>
<meta property="og:site_name" content='${mean.replaceAll('"', "&quot;")}'>
<meta property="article:section" content="&lt;script&gt;alert(2)&lt;/script&gt;">
<link rel="canonical" href="javascript:alert(3)">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "<svg onload=alert(4)>", "url": "javascript:alert(5)",
"author": [{"@type": "Person", "name": "<b onclick=alert(6)>Eve Marlow</b>", "url": "javascript:alert(7)"}], "datePublished": "2026-03-12"}</script>
<script>alert(8)</script></head><body onload="alert(9)">
<article><h1>&lt;svg onload=alert(4)&gt;</h1>
<p>“&lt;img src=x onerror=alert(10)&gt; is what they wrote to us, and nobody could say what was meant by it,” Eve Marlow said on Monday of the letter.</p>
<p><img src="http://192.0.2.1/pixel.gif" onerror="alert(11)"><a href="javascript:alert(12)">The letter</a> had come in the night, and the clerks of the town
hall who found it under the door did not know what to make of the marks on the paper.</p>
<iframe src="http://192.0.2.1/"></iframe></article></body></html>`;

/** A server of pages on loopback, for the site to fetch from. */
export interface PageServer {
  /** As `host:port`. */
  host: string;
  stop: () => Promise<void>;
}

/** Requests to `/slow` that are waiting; the count is told at `/waiting`. */
let waiting = 0;

const html = { "content-type": "text/html; charset=utf-8" };

const answers: Record<string, RequestListener> = {
  "/bridge": (_, response) => response.writeHead(200, html).end(bridgePage),
  "/hostile": (_, response) => response.writeHead(200, html).end(hostilePage),
  "/picture": (_, response) =>
    response.writeHead(200, { "content-type": "image/png" }).end("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
  "/inside": (_, response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
  "/slow": (_, response) => {
    waiting++;
    response.on("close", () => waiting--);
  },
  "/waiting": (_, response) => response.writeHead(200, { "content-type": "text/plain" }).end(String(waiting)),
};

const missing: RequestListener = (_, response) => response.writeHead(404, html).end("<p>No such page.");

/** Starts the server. */
export function startPages(): Promise<PageServer> {
  const server = createServer((request, response) => (answers[request.url ?? ""] ?? missing)(request, response));
  const stop = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address && typeof address === "object") done({ host: `127.0.0.1:${address.port}`, stop });
    });
  });
}
