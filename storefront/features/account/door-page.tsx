import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { currentCustomerOrNobody } from "./customer"
import { Door } from "./door"
import { safeNext } from "./next-url"

interface Props {
  kind: "sign-in" | "register"
  /** As it stands in the address. */
  next: unknown
}

/** The way into an account; for who is in already, the way on. */
export async function DoorPage({ kind, next: asked }: Props) {
  const next = safeNext(asked)
  const customer = await currentCustomerOrNobody()
  if (!customer) return <Door kind={kind} next={next} />
  return (
    <Notice
      title="You are signed in"
      actions={
        <ButtonLink href={next} prefetch={false}>
          Go on
        </ButtonLink>
      }
    >
      <p>As {customer.email}.</p>
    </Notice>
  )
}
