import type { CoupleWedding } from "@kct/contract"
import { FigureSymbols } from "@/features/builder/drawing/figure-symbols"
import { StillParty } from "@/features/builder/drawing/still-party"
import { nameIn } from "@/features/builder/words"

interface Props {
  wedding: Pick<CoupleWedding, "members">
  roles: readonly { slug: string; name: string }[]
}

/** The whole party standing together, as it is in the wedding. */
export function DrawnParty({ wedding: { members }, roles }: Props) {
  const people = members.map(({ id, role, color, style }) => ({
    key: id,
    role,
    style: style.slug,
    bow: style.kind === "bow_tie",
    hex: color.hex,
    words: `${nameIn(roles, role)} in ${color.name}, ${style.name}`,
  }))
  return (
    <div className="-mx-[clamp(1.25rem,4vw,3.5rem)] bg-linen sm:mx-0">
      <FigureSymbols />
      <StillParty
        people={people}
        className="mx-auto block h-[30vh] w-full px-4 pt-6 lg:h-[min(60vh,34rem)] lg:px-8 lg:pt-10"
      />
    </div>
  )
}
