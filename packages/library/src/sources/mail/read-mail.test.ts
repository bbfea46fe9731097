import { describe, expect, it } from "vitest";
import { readMail } from "./read-mail.js";

const lines = (text: string): Uint8Array => new TextEncoder().encode(text.trimStart().replaceAll("\n", "\r\n"));
const location = { name: "a.eml", source: { file: "a.eml" }, open: async function* () {} };

describe("readMail", () => {
  it("reads a message with its subject, sender and date", async () => {
    const item = await readMail(
      lines(`
From: =?utf-8?Q?Ana_Bj=C3=B6rk?= <ana@example.com>
To: desk@example.com
Subject: Bridge =?utf-8?B?Y2xvc2Vz?=
Date: Mon, 2 Mar 2026 10:00:00 +0100
Message-ID: <7@example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

=93No,=94 she said.=
 Twice.
`),
      location,
    );
    expect(item).toEqual({
      input: "a.eml",
      kind: "text",
      content: "“No,” she said. Twice.\n",
      source: { kind: "text", ref: "<7@example.com>", file: "a.eml", contentType: "message/rfc822" },
      given: { title: "Bridge closes", byline: "Ana Björk", publishedAt: "2026-03-02T09:00:00.000Z" },
    });
  });

  it("takes the page of a message that has one, and leaves attachments out", async () => {
    const item = await readMail(
      lines(`
From: desk@example.com
Subject: News
Date: not a date
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain

plain
--inner
Content-Type: text/html

<p>rich</p>
--inner--
--outer
Content-Type: text/html
Content-Disposition: attachment; filename=a.html

<p>attached</p>
--outer--
`),
      location,
    );
    expect([item.kind, String(item.content).trim()]).toEqual(["html", "<p>rich</p>"]);
    expect(item.given).toEqual({ title: "News", byline: undefined, publishedAt: undefined });
  });

  it("reads the page that a browser saved, without its frames, under its own address", async () => {
    const item = await readMail(
      lines(`
From: <Saved by Blink>
Snapshot-Content-Location: https://ana:secret@example.com/a#b
Subject: Bridge closes
Date: Mon, 2 Mar 2026 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----MB"

------MB
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://example.com/a

<html><body><p class=3D"x">=E2=80=9CNo,=E2=80=9D she said.</p></body></html>
------MB
Content-Type: text/html
Content-Location: https://example.com/advertisement

<html><p>Buy now</p></html>
------MB--
`),
      { ...location, name: "a.mhtml", source: { file: "a.mhtml" } },
    );
    expect(item).toEqual({
      input: "a.mhtml",
      kind: "html",
      content: '<html><body><p class="x">“No,” she said.</p></body>',
      source: {
        kind: "html",
        url: "https://example.com/a",
        file: "a.mhtml",
        retrievedAt: "2026-03-02T10:00:00.000Z",
        contentType: "multipart/related",
      },
    });
  });

  it("makes something of bytes that are no mail", async () => {
    expect(await readMail(lines("oops"), location)).toMatchObject({ kind: "text" });
    expect(await readMail(new Uint8Array(), location)).toMatchObject({ content: "" });
  });
});
