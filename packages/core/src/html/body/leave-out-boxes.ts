import { type Container, linkedShare } from "../blocks/outline.js";
import type { PageElement } from "../page.js";
import { attribute } from "../tree.js";
import type { Judged } from "./judged.js";
import type { ProseMap } from "./prose-map.js";

const boxElements = new Set(
  "article aside center details div dl fieldset figure form header main section table".split(" "),
);

/** Elements of one shape that hold this part of the article's running text are its trunk; what branches off is a box. */
const trunkShare = 0.35;

/** A box with a promotion in it is left out unless it holds this part of the article. */
const largestPromotion = 0.2;

/** A box without running text or heading is a label when it is shorter than this. */
const longestLabel = 70;

/** Element and class names without numbers: `item-17` and `item-18` are of one shape. */
function shapeOf(element: PageElement): string {
  return `${element.tagName} ${(attribute(element, "class") ?? "").slice(0, 400).replace(/[\d_]+/g, "")}`;
}

/** The box each element stands in, or null for what stands on the trunk. */
function findBoxes(
  containers: readonly Container[],
  root: Container,
  prose: ProseMap,
): Map<Container, Container | null> {
  const within = containers.filter(
    ({ first, last, depth }) => first >= root.first && last <= root.last && depth > root.depth,
  );
  const key = ({ depth, element }: Container): string => `${depth} ${shapeOf(element)}`;
  const byShape = new Map<string, number>();
  for (const container of within)
    byShape.set(key(container), (byShape.get(key(container)) ?? 0) + prose.inside(container));
  const enough = trunkShare * prose.inside(root);
  const boxes = new Map<Container, Container | null>();
  const branches = new Set<Container>();
  for (const container of within) {
    const above = container.parent;
    const isTrunk = (byShape.get(key(container)) ?? 0) > enough;
    const onBranch = !isTrunk && above !== null && branches.has(above);
    if (!isTrunk) branches.add(container);
    const box = onBranch ? (boxes.get(above) ?? null) : container;
    boxes.set(container, isTrunk || !box || !boxElements.has(box.element.tagName) ? null : box);
  }
  return boxes;
}

function isLeftOut(box: Container, kept: readonly Judged[], judged: readonly Judged[], whole: number): boolean {
  const prose = kept.reduce((sum, line) => sum + line.prose, 0);
  const promotes = judged.slice(box.first, box.last).some(({ leftOut }) => leftOut === "promotion");
  if (promotes) return prose < largestPromotion * whole;
  if (prose > 0) return false;
  if (kept.some(({ block }) => linkedShare(block) > 0.8)) return true;
  const length = kept.reduce((sum, { block }) => sum + block.text.length, 0);
  return kept[0]?.kind !== "heading" && length < longestLabel;
}

/** Leaves out the boxes in the article that promote something or only label something. */
export function leaveOutBoxes(
  judged: readonly Judged[],
  containers: readonly Container[],
  root: Container,
  prose: ProseMap,
): void {
  const boxOf = findBoxes(containers, root, prose);
  const contents = new Map<Container, Judged[]>();
  for (const line of judged) {
    const box = line.leftOut ? null : boxOf.get(line.block.container);
    if (!box) continue;
    const lines = contents.get(box);
    if (lines) lines.push(line);
    else contents.set(box, [line]);
  }
  for (const [box, kept] of contents)
    if (isLeftOut(box, kept, judged, prose.inside(root))) for (const line of kept) line.leftOut = "box";
}
