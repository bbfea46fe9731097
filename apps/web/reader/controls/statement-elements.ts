/** The elements of one statement on the page. */
export interface StatementElements {
  id: string;
  /** Marked words, cue and speaker in the text. */
  marks: HTMLElement[];
  /** The initials in the margin, which link to the card. */
  link: HTMLElement | null;
  /** The statement in the list. */
  card: HTMLElement | null;
}

function entry(index: Map<string, StatementElements>, id: string): StatementElements {
  const known = index.get(id) ?? { id, marks: [], link: null, card: null };
  index.set(id, known);
  return known;
}

/** All statements of a reader in text order, by id. One walk over the page. */
export function statementElements(root: ParentNode): Map<string, StatementElements> {
  const index = new Map<string, StatementElements>();
  for (const link of root.querySelectorAll<HTMLElement>("[data-link]"))
    entry(index, link.dataset.link ?? "").link = link;
  for (const element of root.querySelectorAll<HTMLElement>("[data-statement]")) {
    const { marks } = entry(index, element.dataset.statement ?? "");
    if (element.matches(".statement")) entry(index, element.dataset.statement ?? "").card = element;
    else marks.push(element);
  }
  return index;
}

/** The statement that an element belongs to: the innermost where several overlap. */
export function statementAt(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-statement], [data-link]") : null;
  return element?.dataset.statement ?? element?.dataset.link ?? null;
}

/** Sets or removes an attribute on everything that shows a statement. */
export function markStatement(
  elements: StatementElements | undefined,
  attribute: "data-lit" | "data-hover",
  on: boolean,
): void {
  if (!elements) return;
  for (const element of [...elements.marks, elements.link, elements.card]) element?.toggleAttribute(attribute, on);
}
