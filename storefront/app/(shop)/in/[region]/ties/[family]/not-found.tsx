import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"

export default function FamilyNotFound() {
  return (
    <Notice
      title="No family of that name"
      actions={
        <>
          <ButtonLink href="/#families">Choose a colour</ButtonLink>
          <ButtonLink href="/ties" look="plain">
            See all ties
          </ButtonLink>
        </>
      }
    >
      <p>Our colours are sorted into families. The one in this address is not among them.</p>
    </Notice>
  )
}
