import {
  type ClipboardEvent,
  type DragEvent,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useRef,
  useState,
} from "react";
import { dateProblem, fileProblem, textProblem } from "./input-problems";
import { ReadingStatus } from "./reading-status";
import type { Reader } from "./use-reading";

/** The form for a text of one's own: paste it, drop a file on it, or choose one. */
export function PasteForm({ reading, read, reset, fail }: Reader): ReactNode {
  const text = useRef<HTMLTextAreaElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const [dropping, setDropping] = useState(false);

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
    readPasted();
  };
  const pasted = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const wasEmpty = event.currentTarget.value === "";
    // The words are in the field only after this event.
    if (wasEmpty && event.clipboardData.getData("text/plain").trim() !== "") setTimeout(readPasted);
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
      className={dropping ? "paste-form needs-script dropping" : "paste-form needs-script"}
      onSubmit={submit}
      onDragOver={hovered}
      onDragLeave={() => setDropping(false)}
      onDrop={dropped}
      noValidate
    >
      <label htmlFor="paste-text">Text of the article</label>
      <textarea
        id="paste-text"
        ref={text}
        rows={12}
        spellCheck={false}
        placeholder="Paste an article, or drop a text file here."
        onPaste={pasted}
        onKeyDown={typed}
      />
      <div className="paste-row">
        <label>
          <span>Published on (optional)</span>
          <input ref={date} type="date" name="published" />
        </label>
        <label className="file-choice button">
          <span>Choose a file</span>
          <input
            type="file"
            accept=".txt,.md,.text,text/plain"
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
