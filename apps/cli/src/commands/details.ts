import { articleExtensions } from "@org/library/sources";

/** What an input may be, for every command that takes inputs. */
export const inputsDetail = `INPUT is a file, a folder (its ${articleExtensions.join(", ")} files, packed with gzip or not), a glob in quotes, an http or https address, sample:NAME, or - for stdin; without INPUT, stdin is read. What it is, is detected: plain text, a page (HTML), a saved page or message (MHTML, .eml), a feed (RSS, Atom, JSON Feed) with its articles, a web archive (WARC), NDJSON, or a record as JSON.`;

/** How addresses are fetched. */
export const webDetail =
  "Addresses are fetched from the public internet only, within 20 seconds and 10 MB, without cookies and without proxies; robots.txt is respected for feeds and for several addresses. SAIDBY_ALLOW_HOSTS=HOST:PORT,… names hosts of your own network that may be fetched from too.";
