import { clx } from "@medusajs/ui"

export interface Figure {
  label: string
  /** As shown; a string, so that unknown can be said. */
  value: string
}

export interface FiguresProps {
  figures: readonly Figure[]
  label: string
  /** In one row where the window is wide; for a full page, not for a drawer. */
  wide?: boolean
}

/** Named numbers, three abreast. */
export function Figures({ figures, label, wide = false }: FiguresProps) {
  return (
    <dl
      aria-label={label}
      className={clx("bg-ui-border-base grid grid-cols-3 gap-px", wide && "xl:grid-cols-6")}
    >
      {figures.map((figure) => (
        <div key={figure.label} className="bg-ui-bg-base flex flex-col gap-y-1 px-6 py-4">
          <dt className="txt-compact-small text-ui-fg-subtle">{figure.label}</dt>
          <dd className="txt-compact-large-plus text-ui-fg-base tabular-nums">{figure.value}</dd>
        </div>
      ))}
    </dl>
  )
}
