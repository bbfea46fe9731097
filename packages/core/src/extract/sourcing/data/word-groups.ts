/** Groups of words that the patterns name with an at sign; own lists. */
export const wordGroups: Readonly<Record<string, string>> = {
  documents:
    "document documents record records filing filings papers affidavit affidavits indictment complaint lawsuit memo memos memorandum email emails letter letters minutes logs report reports ruling paperwork correspondence messages",
  transcripts: "transcript transcripts",
  recordings: "audio recording recordings tape tapes footage video videos",
  leakable:
    "audio recording recordings tape tapes footage video document documents memo memos memorandum email emails letter draft call calls cable cables messages report transcript",
  people:
    "people person persons source sources official officials aide aides adviser advisers advisor advisors diplomat diplomats executive executives employee employees lawmaker lawmakers officer officers individual individuals someone insider insiders",
  got: "obtained seen reviewed viewed examined",
  published: "obtained seen reviewed viewed examined published released leaked posted provided shared",
  say: "said say says told tell tells confirmed confirm added",
  report: "report reports reported",
  wrote: "wrote writes posted posts said tweeted shared commented",
  story: "report story article dispatch",
};
