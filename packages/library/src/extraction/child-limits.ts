/** What a child may take for one article. */
export interface ChildLimits {
  /** Of the heap, in megabytes. */
  memory: number;
  /** From the task to the answer, in milliseconds. */
  deadline: number;
}

/** What one article may take unless told otherwise; a page is over the limits of its parser long before. */
export const childLimits: ChildLimits = { memory: 512, deadline: 30_000 };
