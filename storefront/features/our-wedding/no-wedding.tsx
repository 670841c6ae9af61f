import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"

/** For a link that opens nothing: bad, over or called back, word for word the same; and for who has opened none. */
export function NoWedding() {
  return (
    <Notice
      title="This link opens no wedding"
      actions={
        <>
          <ButtonLink href="/wedding">Put a party together</ButtonLink>
          <ButtonLink href="/#families" look="plain">
            Choose a colour
          </ButtonLink>
        </>
      }
    >
      <p>
        A wedding’s page is opened by the link that we gave you when you sent it to us. It may have been cut
        short on its way, it may be over, or a newer one may have taken its place.
      </p>
      <p className="mt-4">
        Look for the newest link that you have and open it whole, or open the page in the browser that you
        sent your wedding from. Whoever looks after your wedding can give you a new one.
      </p>
    </Notice>
  )
}
