import type { ReactNode } from "react"
import { ShopShell } from "@/components/shell/shop-shell"
import { TieSprite } from "@/components/tie/tie-sprite"

export default function ShopLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <TieSprite />
      <ShopShell>{children}</ShopShell>
    </>
  )
}
