/** Types of files that may come with a message. */
export const FILE_TYPES = ["image/jpeg", "image/png", "image/webp", "image/gif", "application/pdf"] as const
export type FileType = (typeof FILE_TYPES)[number]

/** The end of a name for each. */
export const ENDING: Record<FileType, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
  "application/pdf": "pdf",
}

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

/**
 * What a file begins with, whatever its name and its sender call it; null for what may not be sent, such as SVG, HTML and
 * anything else with a script in it. Only a promise: that a picture can be read is for its decoder to say.
 */
export function typeByBytes(bytes: Uint8Array): FileType | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "image/jpeg"
  if (ascii(bytes, 0, 8) === "\x89PNG\r\n\x1a\n") return "image/png"
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "image/webp"
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return "image/gif"
  // A reader takes one whose mark comes later, too: what stands before it might be anything.
  if (ascii(bytes, 0, 5) === "%PDF-") return "application/pdf"
  return null
}

/** Longest name that is kept, in characters. */
const MOST = 120

/** What turns the direction of a text, by which `photo\u202Egpj.exe` would read as a picture. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/**
 * A name as it is shown: the last part of a path, with nothing in it that moves, hides or ends a line, and with the ending
 * of what it is. It is text for people, and never part of a path or an address.
 */
export function cleanName(name: string, type: FileType): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? ""
  const plain = last
    .replace(/\p{Cc}/gu, "")
    .replace(TURNING, "")
    .trim()
  const stem = plain.replace(/\.[A-Za-z0-9]{1,5}$/, "").trim()
  const short = Array.from(stem).slice(0, MOST).join("")
  return `${short === "" || /^\.+$/.test(short) ? "file" : short}.${ENDING[type]}`
}
