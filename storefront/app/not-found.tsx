import type { Metadata } from "next"
import { ShopShell } from "@/components/shell/shop-shell"
import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"

export const metadata: Metadata = { title: "Page not found" }

export default function NotFound() {
  return (
    <ShopShell>
      <Notice
        title="This page is not one of ours"
        actions={
          <>
            <ButtonLink href="/#families">Choose a colour</ButtonLink>
            <ButtonLink href="/ties" look="plain">
              See all ties
            </ButtonLink>
          </>
        }
      >
        <p>The address may have a letter too many, or what it led to has moved.</p>
      </Notice>
    </ShopShell>
  )
}
