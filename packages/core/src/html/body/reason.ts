import type { Container } from "../blocks/outline.js";

/**
 * Why a part of the page is not in the article:
 * `aside` its element says so; `hidden` it is not shown; `card` a teaser among teasers; `box` a box that promotes or labels; `outside` not where
 * the article is; `title` the headline again; `promotion`, `byline`, `links` lines of these kinds; `edge` loose lines before the first and after
 * the last running text; `caption` and `embed` are read apart.
 */
export type Reason =
  | "aside"
  | "hidden"
  | "card"
  | "box"
  | "outside"
  | "title"
  | "promotion"
  | "byline"
  | "links"
  | "edge"
  | "caption"
  | "embed";

/** The parts of a page that are left out, each with the reason; what is inside them is left out with them. */
export type LeftOut = Map<Container, Reason>;
