import { type DefaultTreeAdapterMap, defaultTreeAdapter, type Token, type TreeAdapter } from "parse5";
import { SaidbyError } from "../error.js";
import type { PageLimits } from "./limits.js";

/** A refusal in one sentence. */
export function overLimit(what: string): SaidbyError {
  return new SaidbyError("over-limit", `the page is not read: ${what}`);
}

function cutValues(attributes: Token.Attribute[], limit: number): Token.Attribute[] {
  return attributes.some(({ value }) => value.length > limit)
    ? attributes.map((attribute) => ({ ...attribute, value: attribute.value.slice(0, limit) }))
    : attributes;
}

/**
 * The tree of parse5, counted while it grows, so that a page that would cost seconds or gigabytes ends at once. Comments are left out; of
 * the places in the source only the offsets are kept.
 */
export function guardedAdapter(limits: PageLimits): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0;
  let depth = 0;
  const comment = defaultTreeAdapter.createCommentNode("");
  return {
    ...defaultTreeAdapter,
    createCommentNode: () => comment,
    appendChild: (parent, child) => {
      if (child !== comment) defaultTreeAdapter.appendChild(parent, child);
    },
    createElement: (name, namespace, attributes) => {
      if (++elements > limits.elements) throw overLimit(`it has more than ${limits.elements} elements`);
      if (attributes.length > limits.attributes)
        throw overLimit(`an element of it has more than ${limits.attributes} attributes`);
      return defaultTreeAdapter.createElement(name, namespace, cutValues(attributes, limits.attributeLength));
    },
    onItemPush: () => {
      if (++depth > limits.depth) throw overLimit(`its elements are nested more than ${limits.depth} deep`);
    },
    onItemPop: () => {
      depth--;
    },
    setNodeSourceCodeLocation: (node, place) => {
      // Lines, columns and the places of attributes would take more memory than the tree itself.
      const kept = place && { startOffset: place.startOffset, endOffset: place.endOffset };
      node.sourceCodeLocation = kept as Token.ElementLocation | null;
    },
    updateNodeSourceCodeLocation: (node, { endOffset }) => {
      if (node.sourceCodeLocation && endOffset !== undefined) node.sourceCodeLocation.endOffset = endOffset;
    },
  };
}
