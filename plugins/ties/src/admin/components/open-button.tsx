import type { ReactNode } from "react"

/** The first cell of a row that opens: what a click on the row does, for those who use the keyboard. */
export function OpenButton({ onOpen, children }: { onOpen: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      className="txt-compact-small-plus text-ui-fg-base hover:text-ui-fg-interactive focus-visible:shadow-borders-focus rounded-md outline-none"
      onClick={(event) => {
        // The row would open it a second time.
        event.stopPropagation()
        onOpen()
      }}
    >
      {children}
    </button>
  )
}
