/** A benchmark that cannot run: one sentence that says what is wrong and what to do. Printed as it is, exit code 1 (2 for wrong usage). */
export class BenchError extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = "BenchError";
    this.exitCode = exitCode;
  }
}
