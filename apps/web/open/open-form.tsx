import {
  type ClipboardEvent,
  type DragEvent,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useRef,
  useState,
} from "react";
import { dateProblem, fileProblem, readAddress, textProblem } from "./input-problems";
import type { LocalRequest } from "./read-request";
import { ReadingStatus } from "./reading-status";
import type { Address } from "./use-address";
import type { Reader } from "./use-reading";

/** The form of the door: give an address, paste a text, drop a file on it, or choose one. */
export function OpenForm({ reader, address }: { reader: Reader; address: Address }): ReactNode {
  const { reading, reset, fail } = reader;
  const page = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const [dropping, setDropping] = useState(false);

  const read = (request: LocalRequest): void => {
    address.leave();
    reader.read(request);
  };
  const readPage = (): void => {
    const url = readAddress(page.current?.value ?? "");
    if (url) address.open(url);
    else fail("That is not the address of a page: it looks like https://example.com/news/bridge.");
  };

  /** The day as a field of a request; null, and the problem shown, when it is none. */
  const publication = (): { publishedAt?: string } | null => {
    const problem = date.current && dateProblem(date.current);
    if (problem) {
      fail(problem);
      return null;
    }
    return date.current?.value ? { publishedAt: date.current.value } : {};
  };
  const readPasted = (): void => {
    const given = text.current?.value ?? "";
    const url = /^https?:\/\//i.test(given.trim()) ? readAddress(given) : null;
    if (url) {
      address.open(url);
      return;
    }
    const problem = textProblem(given);
    const day = problem ? null : publication();
    if (problem) fail(problem);
    if (day) read({ kind: "text", text: given, ...day });
  };
  const readFile = async (file: File): Promise<void> => {
    const problem = fileProblem(file);
    const day = problem ? null : publication();
    if (problem) fail(problem);
    if (!day) return;
    try {
      read({ kind: "file", name: file.name, bytes: await file.arrayBuffer(), ...day });
    } catch {
      fail(`“${file.name}” could not be opened: choose it again, or paste its text.`);
    }
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.current?.value.trim() === "" && page.current?.value.trim() !== "") readPage();
    else readPasted();
  };
  const pasted = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const wasEmpty = event.currentTarget.value === "";
    // The words are in the field only after this event.
    if (wasEmpty && event.clipboardData.getData("text/plain").trim() !== "") setTimeout(readPasted);
  };
  const entered = (event: KeyboardEvent): void => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    readPage();
  };
  const typed = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) readPasted();
  };
  const hovered = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setDropping(true);
  };
  const dropped = (event: DragEvent): void => {
    setDropping(false);
    const { files } = event.dataTransfer;
    const [file] = files;
    if (!file) return;
    event.preventDefault();
    if (files.length > 1) fail(`That was ${files.length} files: drop one article at a time.`);
    else void readFile(file);
  };

  return (
    <form
      className={dropping ? "open-form needs-script dropping" : "open-form needs-script"}
      onSubmit={submit}
      onDragOver={hovered}
      onDragLeave={() => setDropping(false)}
      onDrop={dropped}
      noValidate
    >
      <label htmlFor="open-address">Address of the page</label>
      <div className="open-address">
        <input
          id="open-address"
          ref={page}
          type="url"
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://"
          defaultValue={address.url ?? ""}
          onKeyDown={entered}
        />
        <button type="button" className="button" onClick={readPage}>
          Open the page
        </button>
      </div>
      <label htmlFor="open-text">Or the text of the article</label>
      <textarea
        id="open-text"
        ref={text}
        rows={12}
        spellCheck={false}
        placeholder="Paste an article or the source of its page, or drop a file here: text, Markdown, HTML."
        onPaste={pasted}
        onKeyDown={typed}
      />
      <div className="open-row">
        <label>
          <span>Published on (optional)</span>
          <input ref={date} type="date" name="published" />
        </label>
        <label className="file-choice button">
          <span>Choose a file</span>
          <input
            type="file"
            accept=".txt,.md,.text,.html,.htm,.xhtml,text/plain,text/html,application/xhtml+xml"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = "";
              if (file) void readFile(file);
            }}
          />
        </label>
        <button type="submit" className="button primary">
          Read it
        </button>
      </div>
      <ReadingStatus reading={reading} onStop={reset} />
    </form>
  );
}
