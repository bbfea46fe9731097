import type { EntityKind } from "../../../schema/index.js";
import { isInside, nameLabels, outside } from "./labels.js";
import type { Tagging } from "./tag-names.js";

/** A name the model found, by its tokens, half-open. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  /** Smallest margin of its labels, in units of the model's weights. */
  readonly margin: number;
}

const kinds: Readonly<Record<string, EntityKind>> = { PER: "person", ORG: "organization", LOC: "place" };

/** The names that labels spell out, in order. */
export function taggedNames({ labels, margins }: Tagging): TaggedName[] {
  const names: TaggedName[] = [];
  for (let from = 0; from < labels.length; ) {
    const first = labels[from] as number;
    if (first === outside) {
      from++;
      continue;
    }
    const inside = isInside(first) ? first : first + 1;
    let margin = margins[from] as number;
    let to = from + 1;
    for (; labels[to] === inside; to++) margin = Math.min(margin, margins[to] as number);
    names.push({ from, to, kind: kinds[nameLabels[first]?.slice(2) ?? ""] ?? "other", margin });
    from = to;
  }
  return names;
}
