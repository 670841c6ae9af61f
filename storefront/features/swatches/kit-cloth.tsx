import type { SwatchColor } from "@kct/contract"
import { Cloth } from "@/components/tie/cloth"

/** A kit's picture: its pieces of cloth, side by side. */
export function KitCloth({ kit, className = "" }: { kit: readonly SwatchColor[]; className?: string }) {
  return (
    <span
      className={`grid auto-rows-fr gap-0.5 ${kit.length > 3 ? "grid-cols-2" : ""} ${className}`}
      aria-hidden
    >
      {kit.length === 0 ? <Cloth hex={null} className="block" /> : null}
      {kit.map(({ slug, hex }) => (
        <Cloth key={slug} hex={hex} className="block" />
      ))}
    </span>
  )
}
