"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { ArticleReader } from "../reader/article-reader";
import { ReaderControls } from "../reader/reader-controls";
import { webLink } from "../reader/web-link";
import { OpenForm } from "./open-form";
import { RecordDownload } from "./record-download";
import { type Address, useAddress } from "./use-address";
import { type Reader, useReading } from "./use-reading";

function Desk({ reader, address }: { reader: Reader; address: Address }): ReactNode {
  return (
    <main className="page">
      <h1>Open an article</h1>
      <p className="page-lead">
        In English: who said what in it, at once. What you paste or drop is read in this browser: nothing is sent
        anywhere, and nothing is kept. The publication date tells which day “Tuesday” was.
      </p>
      <p className="without-script">
        Articles are opened by a script in your browser, and scripts are off. The terminal does the same:{" "}
        <code>saidby read FILE</code>.
      </p>
      <OpenForm reader={reader} address={address} />
    </main>
  );
}

/** Where what is read came from, with the way to the page itself. */
function Whence({ url }: { url: string | null }): ReactNode {
  const link = webLink(url);
  if (!link) return "Read in this browser. Nothing was sent anywhere; it is gone when you leave the page.";
  return (
    <>
      Fetched by saidby on this machine; nothing is kept.{" "}
      <a href={link.href} rel="noopener noreferrer">
        The page at {link.host}
      </a>
    </>
  );
}

/** The door of the site: an address, a text, or a file, and then the article in the same reader as every other. */
export function OpenDesk(): ReactNode {
  const reader = useReading();
  const address = useAddress(reader);
  const top = useRef<HTMLParagraphElement>(null);
  const { reading, reset } = reader;
  const { article, facts } = reading.kind === "article" ? reading : { article: null };
  useEffect(() => {
    if (article) top.current?.focus();
  }, [article]);
  if (!article) return <Desk reader={reader} address={address} />;
  const back = (): void => {
    address.leave();
    reset();
  };
  return (
    <>
      <section className="result-bar" aria-label="What was opened">
        <p ref={top} tabIndex={-1}>
          <Whence url={article.source.url ?? null} />
        </p>
        <RecordDownload article={article} />
        <button type="button" className="button" onClick={back}>
          Open another
        </button>
      </section>
      <ArticleReader article={article} facts={facts} />
      <ReaderControls key={article.id} />
    </>
  );
}
