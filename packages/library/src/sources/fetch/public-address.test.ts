import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address.js";

const notPublic = [
  ["0.0.0.0", "this host"],
  ["0.1.2.3", "this network"],
  ["10.255.255.255", "private"],
  ["100.64.0.1", "shared between a provider and its customers"],
  ["127.0.0.1", "loopback"],
  ["127.200.3.4", "loopback"],
  ["168.63.129.16", "Azure"],
  ["169.254.169.254", "metadata"],
  ["172.16.0.1", "private"],
  ["172.31.255.255", "private"],
  ["192.0.0.8", "protocol assignments"],
  ["192.0.2.7", "documentation"],
  ["192.168.1.1", "private"],
  ["198.19.255.255", "benchmarks"],
  ["198.51.100.1", "documentation"],
  ["203.0.113.9", "documentation"],
  ["224.0.0.1", "multicast"],
  ["241.0.0.1", "reserved"],
  ["255.255.255.255", "broadcast"],
  ["::", "unspecified"],
  ["::1", "loopback"],
  ["::7f00:1", "IPv4 inside, an old way"],
  ["::ffff:10.0.0.1", "IPv4 inside"],
  ["::ffff:a9fe:a9fe", "metadata as IPv4 inside"],
  ["64:ff9b::a00:1", "NAT64"],
  ["64:ff9b:1::a00:1", "local NAT64"],
  ["100::1", "discarded"],
  ["2001:0:53aa:64c::1", "Teredo"],
  ["2001:2::5", "benchmarks"],
  ["2001:10::1", "ORCHID"],
  ["2001:20::1", "ORCHID 2"],
  ["2001:db8::1", "documentation"],
  ["2002:c0a8:101::1", "6to4"],
  ["3fff::1", "documentation"],
  ["5f00::1", "segment routing"],
  ["fc00::1", "unique local"],
  ["fd00:ec2::254", "metadata"],
  ["fe80::1", "link local"],
  ["fec0::1", "site local"],
  ["ff02::1", "multicast"],
  ["fe80::1%eth0", "with a zone"],
  ["1.2.3", "three parts"],
  ["example.com", "a name"],
  ["", "nothing"],
] as const;

describe("isPublicAddress", () => {
  it.each(notPublic)("is false of %s: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.1",
    "168.63.129.17",
    "169.253.255.255",
    "172.15.255.255",
    "192.0.1.1",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "::ffff:8.8.4.4",
    "2001:200::1",
    "2003::1",
    "2600::1",
    "2a02:26f0::1",
  ])("is true of %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it("treats an IPv4 address inside IPv6 as what it is", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
      }),
    );
  });
});
