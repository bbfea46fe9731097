// Finds the port to serve on: the wanted one, or the next that is free.
import { createServer } from "node:net";

const attempts = 100;
const highestPort = 65_535;

function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * The first free TCP port from the wanted one upwards.
 * @param {string | number} wanted
 * @param {string} host
 * @returns {Promise<number>}
 * @throws {RangeError} when the wanted port is no port, or none of the hundred above it is free
 */
export async function freePort(wanted, host = "127.0.0.1") {
  const first = Number(wanted);
  if (!Number.isInteger(first) || first < 1 || first > highestPort)
    throw new RangeError(`PORT is "${wanted}", which is no port: set a number from 1 to ${highestPort}`);
  const last = Math.min(first + attempts, highestPort);
  for (let port = first; port <= last; port++) if (await isFree(port, host)) return port;
  throw new RangeError(`no free port from ${first} to ${last} on ${host}: set PORT to another one`);
}
