import type { ToldFact } from "@org/core/html";
import { publishedLabel } from "@org/core/view";
import type { ReactNode } from "react";
import { MarkedText } from "./marked-text";
import { accessLabels } from "./metadata-facts";
import { MetadataOrigins } from "./metadata-origins";
import type { ReaderModel } from "./reader-model";
import { SpeakerStrip } from "./speaker-strip";

interface ArticleHeadProps {
  model: ReaderModel;
  facts: readonly ToldFact[];
}

/** Publisher, section, date and authors, as far as they are known and do not stand in the text below. */
function Origin({ model, facts }: ArticleHeadProps): ReactNode {
  const { publisher, section, publishedAt, byline } = model.article;
  const isPaid = facts.some(({ name, value }) => name === "access" && value === "paid");
  const inText = model.blocks.some(({ role }) => role === "byline");
  const authors = inText ? "" : byline.map(({ name }) => name).join(", ");
  if (!publisher && !section && !publishedAt && !authors && !isPaid) return null;
  return (
    <p className="article-meta">
      {publisher && <span>{publisher}</span>}
      {section && <span>{section}</span>}
      {publishedAt && (
        <span>
          <time dateTime={publishedAt.value}>{publishedLabel(publishedAt)}</time>
        </span>
      )}
      {authors && <span>{authors}</span>}
      {isPaid && <span>{accessLabels.paid}</span>}
    </p>
  );
}

/**
 * Where the article comes from, its headline with its own marks, and the strip of who talks where. A text without a headline begins with its own
 * first words; the heading made of them is for navigation only.
 */
export function ArticleHead({ model, facts }: ArticleHeadProps): ReactNode {
  const block = model.blocks.find(({ role }) => role === "title");
  return (
    <header>
      <Origin model={model} facts={facts} />
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
      <MetadataOrigins article={model.article} facts={facts} />
      <SpeakerStrip model={model} />
    </header>
  );
}
