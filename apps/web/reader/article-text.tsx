import type { ParagraphKind } from "@org/core";
import type { ReactNode } from "react";
import { MarkedText } from "./marked-text";
import type { ReaderBlock, ReaderModel } from "./reader-model";

/** The element and class of each kind of paragraph. */
const elements: Record<ParagraphKind, { tag: "p" | "h2" | "blockquote"; className: string }> = {
  paragraph: { tag: "p", className: "paragraph" },
  heading: { tag: "h2", className: "heading" },
  "list-item": { tag: "p", className: "list-item" },
  quote: { tag: "blockquote", className: "quote" },
  caption: { tag: "p", className: "caption" },
  embed: { tag: "blockquote", className: "embed" },
};

function Block({ block, text }: { block: ReaderBlock; text: string }): ReactNode {
  const { paragraph, role, marks, links, lanes } = block;
  const { tag: Tag, className } =
    role === "byline" ? { tag: "p" as const, className: "article-byline" } : elements[paragraph.kind];
  return (
    <Tag className={className} data-start={paragraph.span.start}>
      <MarkedText text={text} range={paragraph.span} marks={marks} links={links} lanes={lanes} />
    </Tag>
  );
}

/** The article's paragraphs in order, but for the one that is the heading of the page. */
export function ArticleText({ model }: { model: ReaderModel }): ReactNode {
  return (
    <div className="article-text" id="text" lang={model.article.language?.value}>
      {model.blocks
        .filter(({ role }) => role !== "title")
        .map((block) => (
          <Block key={block.paragraph.id} block={block} text={model.article.text} />
        ))}
    </div>
  );
}
