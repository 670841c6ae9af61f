import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"

/** For a number that is nobody's order, and, word for word, for one that is somebody else's. */
export function NoOrder() {
  return (
    <Notice
      title="We can’t show you such an order"
      actions={
        <>
          <ButtonLink href="/account/sign-in" prefetch={false}>
            Sign in
          </ButtonLink>
          <ButtonLink href="/#families" look="plain">
            Choose a colour
          </ButtonLink>
        </>
      }
    >
      <p>
        An order can be seen in the browser that it was placed in, and in the account of its shopper. If this
        one is yours, sign in or open this page where you ordered.
      </p>
    </Notice>
  )
}
