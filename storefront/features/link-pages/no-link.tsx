import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"

/** For a link that opens nothing: bad, over or called back, word for word the same; and for who has opened none. */
export function NoLink() {
  return (
    <Notice
      title="This link opens nothing"
      actions={
        <ButtonLink href="/#families" look="plain">
          See our ties
        </ButtonLink>
      }
    >
      <p>
        It may have been cut short on its way, it may be over, or a newer one may have taken its place. Look
        for the newest mail about the wedding and open its link whole, or ask the couple for another one.
      </p>
    </Notice>
  )
}
