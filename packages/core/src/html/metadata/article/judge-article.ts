import type { ArticleSigns } from "./read-signs.js";
import { signPoints } from "./sign-points.js";

/** Whether a page is an article, and what speaks for and against it. */
export interface ArticleVerdict {
  isArticle: boolean;
  /** How likely it is an article, 0 to 1. */
  confidence: number;
  /** The signs, and the points each counts; see `signPoints`. */
  signs: readonly { sign: string; value: string; points: number }[];
}

/** Points beyond which nothing becomes more certain. */
const most = 7;

/** From so many points on a page is an article. Below it the loss is larger: an article that is refused is not read at all. */
const threshold = -2.5;

export function judgeArticle(signs: ArticleSigns): ArticleVerdict {
  const counted = pointsOf(signs);
  const total = counted.reduce((sum, { points }) => sum + points, 0);
  const bounded = Math.max(-most, Math.min(most, total - threshold));
  return { isArticle: total >= threshold, confidence: round(1 / (1 + 2 ** -bounded)), signs: counted };
}

function pointsOf(signs: ArticleSigns): { sign: string; value: string; points: number }[] {
  const counted: { sign: string; value: string; points: number }[] = [];
  for (const sign of Object.keys(signPoints) as (keyof ArticleSigns)[]) {
    const points: Readonly<Record<string, number>> = signPoints[sign];
    counted.push({ sign, value: signs[sign], points: points[signs[sign]] ?? 0 });
  }
  return counted;
}

const round = (share: number): number => Math.round(share * 100) / 100;
