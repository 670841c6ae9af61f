import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"

/** While the store does not answer. */
export function WeddingAway({ page }: { page: string }) {
  return (
    <Notice
      title="Your wedding can’t be shown just now"
      actions={
        <ButtonLink href={page} prefetch={false}>
          Try again
        </ButtonLink>
      }
    >
      <p>Our books do not answer. Nothing about your wedding is lost or changed by that.</p>
    </Notice>
  )
}
