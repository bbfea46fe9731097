/** The bytes as text with one character a byte, so that declarations written in ASCII can be searched. */
export function asciiView(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
