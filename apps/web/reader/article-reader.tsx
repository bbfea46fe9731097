import type { Article, NoteCode } from "@org/core";
import type { ToldFact } from "@org/core/html";
import type { ReactNode } from "react";
import { ArticleHead } from "./article-head";
import { ArticleText } from "./article-text";
import { elementIds } from "./element-ids";
import { FindBar } from "./find-bar";
import { readerModel } from "./reader-model";
import { StatementPeek } from "./statement-peek";
import { statementSummary, WhoSaidWhat } from "./who-said-what";

/** Doubts about the whole article that change how everything below them is to be read. */
const noticeCodes: ReadonlySet<NoteCode> = new Set([
  "language-unsupported",
  "text-truncated",
  "invalid-encoding",
  "empty-text",
  "not-an-article",
]);

interface ArticleReaderProps {
  article: Article;
  /** What the page tells about itself, and where. */
  facts?: readonly ToldFact[] | undefined;
  /** Links below the text. */
  children?: ReactNode;
}

/** One article with its marks, and who said what beside it. Plain markup: it reads without a script; `ReaderControls` makes it answer. */
export function ArticleReader({ article, facts = [], children }: ArticleReaderProps): ReactNode {
  const model = readerModel(article);
  return (
    <main className="reader" id={elementIds.reader}>
      <article className="article">
        <ArticleHead model={model} facts={facts} />
        {article.notes
          .filter(({ code }) => noticeCodes.has(code))
          .map(({ code, message }) => (
            <p key={code} className="article-notice">
              {message}
            </p>
          ))}
        <ArticleText model={model} />
        {children && <footer className="article-foot">{children}</footer>}
      </article>
      <WhoSaidWhat model={model} />
      <StatementPeek />
      <FindBar />
      <p className="reader-status" id={elementIds.status} role="status" />
      <div className="bottom-bar">
        <button type="button" popoverTarget={elementIds.list}>
          {statementSummary(model)}
        </button>
        <a href={`#${elementIds.list}`}>{statementSummary(model)}</a>
      </div>
    </main>
  );
}
