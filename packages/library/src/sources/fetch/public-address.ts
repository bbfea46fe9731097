import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { publicIpv6, specialNetworks } from "./special-networks.js";

type Network = [ipaddr.IPv4 | ipaddr.IPv6, number];

const special: readonly Network[] = specialNetworks.map(([network]) => ipaddr.parseCIDR(network));
const globalIpv6: Network = ipaddr.parseCIDR(publicIpv6);

function isInside(address: ipaddr.IPv4 | ipaddr.IPv6, network: Network): boolean {
  return address.kind() === network[0].kind() && address.match(network);
}

/**
 * True for an IP address of the public internet; false for every special, private or translated one and for what is no address. IPv4 in
 * IPv6 (`::ffff:…`) counts as the IPv4 address it is.
 */
export function isPublicAddress(text: string): boolean {
  if (isIP(text) === 0 || !ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.range() !== "unicast") return false;
  if (address.kind() === "ipv6" && !isInside(address, globalIpv6)) return false;
  return !special.some((network) => isInside(address, network));
}
