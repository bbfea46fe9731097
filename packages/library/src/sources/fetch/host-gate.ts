/** Lets a few requests at a time through to each host, the others in turn; a host that asked for a pause gets it. */
export interface HostGate {
  /** Waits for its turn and gives the function that ends it. */
  enter(host: string): Promise<() => void>;
  /** Lets nobody in for some milliseconds. */
  pause(host: string, milliseconds: number): void;
}

interface Host {
  inside: number;
  waiting: (() => void)[];
  /** Clock of `performance.now`. */
  closedUntil: number;
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A gate for `perHost` requests at the same time. */
export function hostGate(perHost: number): HostGate {
  const hosts = new Map<string, Host>();
  const hostOf = (name: string): Host => {
    const host = hosts.get(name) ?? { inside: 0, waiting: [], closedUntil: 0 };
    hosts.set(name, host);
    return host;
  };
  return {
    async enter(name) {
      const host = hostOf(name);
      if (host.inside < perHost) host.inside++;
      else await new Promise<void>((resolve) => host.waiting.push(resolve));
      const closedFor = host.closedUntil - performance.now();
      if (closedFor > 0) await sleep(closedFor);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        const next = host.waiting.shift();
        if (next) next();
        else host.inside--;
      };
    },
    pause(name, milliseconds) {
      const host = hostOf(name);
      host.closedUntil = Math.max(host.closedUntil, performance.now() + milliseconds);
    },
  };
}
