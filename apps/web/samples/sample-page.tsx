import Link from "next/link";
import type { ReactNode } from "react";
import { ArticleReader } from "../reader/article-reader";
import { ReaderControls } from "../reader/reader-controls";
import type { SampleArticle } from "./sample-article";

/** A sample in the reader, with the way to the next one, to a text of one's own, and to the record as data. */
export function SamplePage({ sample, article, next }: SampleArticle): ReactNode {
  return (
    <>
      <ArticleReader article={article}>
        <span>{sample.note}</span>
        {next && (
          <Link href={`/read/${next.id}`} prefetch={false}>
            Next sample: {next.title}
          </Link>
        )}
        <Link href="/open" prefetch={false}>
          Open an article of your own
        </Link>
        <a href={`/read/${sample.id}/record`} download={`${sample.id}.json`}>
          Record as JSON
        </a>
      </ArticleReader>
      <ReaderControls key={sample.id} />
    </>
  );
}
