import { collapse } from "./collapse.js";
import { region } from "./regions.js";

/** A line of the page as rendered: the text of one block, and how much of it is links. */
export interface Line {
  text: string;
  /** The text nodes it is made of, their white space collapsed. */
  pieces: string[];
  /** The tag of the block that holds it. */
  tag: string;
  /** The parts of the page it stands in; see `region`. */
  regions: number;
  /** Characters of links. */
  linkLength: number;
}

const maxLines = 20_000;

/** Puts the texts of a page together to lines, as it is walked through. */
export class LineBuilder {
  readonly lines: Line[] = [];
  private pieces: string[] = [];
  private raw: string[] = [];
  private tag = "";
  private regions = 0;
  private linkLength = 0;

  add(text: string, tag: string, regions: number, inLink: boolean): void {
    this.raw.push(text);
    const piece = collapse(text);
    if (piece === "") return;
    this.regions = this.pieces.length === 0 ? regions : join(this.regions, regions);
    this.pieces.push(piece);
    this.tag = tag;
    if (inLink) this.linkLength += piece.length;
  }

  /** Ends the line, if one has begun. */
  end(): void {
    const { pieces, tag, regions, linkLength } = this;
    if (pieces.length > 0 && this.lines.length < maxLines)
      this.lines.push({
        text: pieces.length === 1 ? (pieces[0] ?? "") : collapse(this.raw.join("")),
        pieces,
        tag,
        regions,
        linkLength,
      });
    this.pieces = [];
    this.raw = [];
    this.regions = 0;
    this.linkLength = 0;
  }
}

/** A link to the comments does not make a line one of them, but a name in it makes it a byline. */
const join = (line: number, piece: number): number => (line & piece) | ((line | piece) & region.byline);
