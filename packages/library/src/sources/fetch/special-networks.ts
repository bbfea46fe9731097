/**
 * Networks that `ipaddr.js` takes for ordinary and that are none of the public internet, with the reason.
 * Sources: IANA special-purpose address registries for IPv4 and IPv6; documentation of the cloud providers.
 */
export const specialNetworks: readonly (readonly [network: string, reason: string])[] = [
  ["0.0.0.0/8", "this host (RFC 791)"],
  ["168.63.129.16/32", "Azure's wire server"],
  ["192.0.0.0/24", "protocol assignments (RFC 6890), metadata of Oracle's cloud among them"],
  ["192.88.99.0/24", "relays from 6to4 (RFC 7526)"],
  ["198.18.0.0/15", "benchmarks (RFC 2544)"],
  ["240.0.0.0/4", "reserved (RFC 1112)"],
  ["2001::/23", "protocol assignments (RFC 2928): Teredo, benchmarks, ORCHID"],
  ["2001:db8::/32", "documentation (RFC 3849)"],
  ["2002::/16", "6to4: the address inside may be any (RFC 3056)"],
  ["2620:4f:8000::/48", "direct delegation of AS112 (RFC 7534)"],
  ["3fff::/20", "documentation (RFC 9637)"],
];

/** All of IPv6 that is handed out for the public internet (RFC 4291); NAT64, mapped and unique local addresses lie outside. */
export const publicIpv6 = "2000::/3";
