import type { Article } from "@org/core";
import type { ToldFact } from "@org/core/html";
import type { ReactNode } from "react";
import { type ShownFact, type ShownPlace, shownFacts } from "./metadata-facts";
import { webLink } from "./web-link";

function Places({ places }: { places: readonly ShownPlace[] }): ReactNode {
  return (
    <span className="origin-places">
      {places.map(({ origin, where }) => (
        <span key={`${origin} ${where}`}>
          {origin}
          {where && (
            <>
              {" "}
              <code>{where}</code>
            </>
          )}
        </span>
      ))}
    </span>
  );
}

function FactValue({ name, value }: ShownFact): ReactNode {
  const link = name === "canonicalUrl" ? webLink(value) : null;
  if (!link) return value;
  return (
    <a href={link.href} rel="noopener noreferrer">
      {value}
    </a>
  );
}

function Fact({ fact }: { fact: ShownFact }): ReactNode {
  return (
    <div>
      <dt>{fact.label}</dt>
      <dd>
        <FactValue {...fact} />
        <Places places={fact.places} />
        {fact.others.map(({ value, places }) => (
          <span className="origin-other" key={value}>
            also: {value}
            <Places places={places} />
          </span>
        ))}
      </dd>
    </div>
  );
}

interface MetadataOriginsProps {
  article: Article;
  facts: readonly ToldFact[];
}

/** Each fact that the page tells about itself, where it stands there, and what else the page says. Closed until asked for. */
export function MetadataOrigins({ article, facts }: MetadataOriginsProps): ReactNode {
  if (facts.length === 0) return null;
  return (
    <details className="origins">
      <summary>Where this is from</summary>
      <dl>
        {shownFacts(article, facts).map((fact) => (
          <Fact key={fact.name} fact={fact} />
        ))}
      </dl>
    </details>
  );
}
