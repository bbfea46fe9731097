import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { createFetcher, isPublicAddress, readWebAddress, SourceError } from "@org/library";
import { describe, expect, it } from "vitest";
import { dataRoot } from "../data/data-root.ts";
import { readRows } from "../data/read-rows.ts";

interface AddressRow {
  ip: string;
  public: boolean;
}

interface UrlRow {
  url: string;
  expect: "allow" | "block" | "block-by-default" | "block-at-connect";
}

const folder = resolve(dataRoot(), "hostile/ssrf");

function decision(url: string): "allow" | "block" {
  try {
    readWebAddress(url, new Set());
    return "allow";
  } catch (error) {
    if (SourceError.isInstance(error)) return "block";
    throw error;
  }
}

/** What becomes of an address whose name leads to this machine. */
async function atConnect(url: string): Promise<string> {
  const fetcher = createFetcher({ resolve: (_name, done) => done(null, [{ address: "127.0.0.1", family: 4 }]) });
  try {
    return (await fetcher.fetch(url)).kind;
  } catch (error) {
    return SourceError.isInstance(error) && error.code === "url-refused" ? "block" : String(error);
  } finally {
    await fetcher.close();
  }
}

describe.skipIf(!existsSync(folder))("data of addresses that must not be reached", () => {
  it("IP addresses", () => {
    const rows = readRows(resolve(folder, "ips.ndjson")) as AddressRow[];
    expect(rows.filter((row) => isPublicAddress(row.ip) !== row.public)).toEqual([]);
  });

  it("web addresses", async () => {
    const rows = readRows(resolve(folder, "urls.ndjson")) as UrlRow[];
    const wrong: UrlRow[] = [];
    for (const row of rows) {
      const found = row.expect === "block-at-connect" ? await atConnect(row.url) : decision(row.url);
      if (found !== (row.expect === "allow" ? "allow" : "block")) wrong.push(row);
    }
    expect(wrong).toEqual([]);
  });
});
