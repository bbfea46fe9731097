"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { ArticleReader } from "../reader/article-reader";
import { ReaderControls } from "../reader/reader-controls";
import { PasteForm } from "./paste-form";
import { RecordDownload } from "./record-download";
import { type Reader, useReading } from "./use-reading";

const promise = "It is read in this browser. Nothing is sent anywhere, and nothing is kept.";

function Desk({ reader }: { reader: Reader }): ReactNode {
  return (
    <main className="page">
      <h1>Paste a text</h1>
      <p className="page-lead">
        An article in English: who said what in it, at once. {promise} The publication date tells which day “Tuesday”
        was.
      </p>
      <p className="without-script">
        Your text is read by a script in your browser, and scripts are off. The terminal does the same:{" "}
        <code>saidby read FILE</code>.
      </p>
      <PasteForm {...reader} />
    </main>
  );
}

/** The page to paste or drop a text: a form, and then the text in the same reader as every other article. */
export function PasteDesk(): ReactNode {
  const reader = useReading();
  const top = useRef<HTMLParagraphElement>(null);
  const { reading, reset } = reader;
  const article = reading.kind === "article" ? reading.article : null;
  useEffect(() => {
    if (article) top.current?.focus();
  }, [article]);
  if (!article) return <Desk reader={reader} />;
  return (
    <>
      <div className="result-bar">
        <p ref={top} tabIndex={-1}>
          Read in this browser. Nothing was sent anywhere; it is gone when you leave the page.
        </p>
        <RecordDownload article={article} />
        <button type="button" className="button" onClick={reset}>
          Read another text
        </button>
      </div>
      <ArticleReader article={article} />
      <ReaderControls key={article.id} />
    </>
  );
}
