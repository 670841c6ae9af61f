/** Colours of a party as small squares; the names stand where there is room for them. */
export function Swatches({ colors }: { colors: readonly string[] }) {
  if (colors.length === 0) return null
  return (
    <span className="flex shrink-0 items-center gap-x-0.5" aria-hidden>
      {colors.map((hex) => (
        <span
          key={hex}
          className="border-ui-border-strong h-3.5 w-3.5 rounded-[3px] border"
          style={{ backgroundColor: hex }}
        />
      ))}
    </span>
  )
}
