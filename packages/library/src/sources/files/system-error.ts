/** Error numbers of the system in words that finish the sentence “cannot read it: …”. */
const texts: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of its path is not a folder",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the disk is read-only",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its links lead in a circle",
  EIO: "the device failed",
  ENXIO: "there is nothing at the other end",
  EBADF: "it is closed",
  EAGAIN: "it has nothing to read now",
};

/** The code of a system error, or an empty string. */
export function systemErrorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}

/** What went wrong in a system call, for people; without path and call, which the sentence around it names. */
export function systemErrorText(error: unknown): string {
  const code = systemErrorCode(error);
  return texts[code] ?? (code || "an unknown error");
}
