/** Keeps an error of a promise that is looked at later from ending the process now. */
function watched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/**
 * Works on several values of a stream at the same time and gives the results in the order of the values, each as soon as it and all before
 * it are there. At most `window` values are begun and not given out; a stream that pauses holds back no result.
 */
export async function* inOrder<T, R>(
  values: AsyncIterable<T>,
  window: number,
  work: (value: T) => Promise<R>,
): AsyncGenerator<R> {
  const iterator = values[Symbol.asyncIterator]();
  const begun: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | null = null;
  let ended = false;
  try {
    while (!ended || begun.length > 0) {
      if (!ended && begun.length < window) next ??= watched(iterator.next());
      const [first] = begun;
      const event = await Promise.race([
        ...(first ? [first.then((result) => ({ result }))] : []),
        ...(next ? [next.then((pulled) => ({ pulled }))] : []),
      ]);
      if ("result" in event) {
        begun.shift();
        yield event.result;
        continue;
      }
      next = null;
      if (event.pulled.done) ended = true;
      else begun.push(watched(work(event.pulled.value)));
    }
  } finally {
    // Not awaited: a stream that waits for its next value would hold up whoever has had enough.
    iterator.return?.()?.catch(() => {});
  }
}
