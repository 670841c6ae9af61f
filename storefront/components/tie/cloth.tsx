/** A piece of flat cloth. A colour that nobody knows is a hatched one: it is not invented. */
export function Cloth({ hex, className = "" }: { hex: string | null; className?: string }) {
  return (
    <span
      className={`cloth ${className}`}
      data-unknown={hex === null || undefined}
      style={hex === null ? undefined : { backgroundColor: hex }}
    />
  )
}
