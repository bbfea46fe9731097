import { publishedLabel } from "@org/core/view";
import type { ReactNode } from "react";
import { MarkedText } from "./marked-text";
import type { ReaderModel } from "./reader-model";
import { SpeakerStrip } from "./speaker-strip";

/** Publisher, date and authors, as far as they are known and do not stand in the text below. */
function Origin({ model }: { model: ReaderModel }): ReactNode {
  const { publisher, publishedAt, byline } = model.article;
  const inText = model.blocks.some(({ role }) => role === "byline");
  const authors = inText ? "" : byline.map(({ name }) => name).join(", ");
  if (!publisher && !publishedAt && !authors) return null;
  return (
    <p className="article-meta">
      {publisher && <span>{publisher}</span>}
      {publishedAt && (
        <span>
          <time dateTime={publishedAt.value}>{publishedLabel(publishedAt)}</time>
        </span>
      )}
      {authors && <span>{authors}</span>}
    </p>
  );
}

/**
 * Where the article comes from, its headline with its own marks, and the strip of who talks where. A text without a headline begins with its own
 * first words; the heading made of them is for navigation only.
 */
export function ArticleHead({ model }: { model: ReaderModel }): ReactNode {
  const block = model.blocks.find(({ role }) => role === "title");
  return (
    <header>
      <Origin model={model} />
      {block ? (
        <h1 data-start={block.paragraph.span.start}>
          <MarkedText
            text={model.article.text}
            range={block.paragraph.span}
            marks={block.marks}
            links={block.links}
            lanes={block.lanes}
          />
        </h1>
      ) : (
        <h1 className={model.article.title ? undefined : "visually-hidden"}>{model.title}</h1>
      )}
      <SpeakerStrip model={model} />
    </header>
  );
}
