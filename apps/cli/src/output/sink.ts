/** Where a command writes its data. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Makes what was written final. */
  close(): Promise<void>;
  /** Takes back what was written, where that is possible. */
  discard(): Promise<void>;
}
