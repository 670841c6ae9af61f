import type { Attachment } from "@kct/contract"
import { sizeWords } from "./size-words"

/** Longest side of a picture in the thread, in pixels. */
const MOST = 176

/** A file: a picture is shown small, all else by its name. It opens in a window of its own, where nothing of it runs. */
export function AttachmentLink({ file, href }: { file: Attachment; href: string }) {
  const { name, width, height, size } = file
  if (width !== null && height !== null) {
    const scale = Math.min(1, MOST / Math.max(width, height))
    return (
      <a href={href} target="_blank" rel="noopener" className="block">
        {/* Private: the image service of Next must not keep it. */}
        <img
          src={href}
          alt={name}
          width={Math.round(width * scale)}
          height={Math.round(height * scale)}
          loading="lazy"
          className="border border-line bg-paper object-cover"
        />
      </a>
    )
  }
  return (
    <a href={href} target="_blank" rel="noopener" className="link block py-2 wrap-anywhere">
      {name} <span className="text-fine text-ink-soft">({sizeWords(size)})</span>
    </a>
  )
}
