import Link from "next/link"
import { saidTo } from "@/features/said/tell"
import { SignInForm } from "./sign-in-form"

interface Props {
  kind: "sign-in" | "register"
  /** A page of this shop, see `safeNext`. */
  next: string
}

/** One of the two ways into an account, with the way to the other. */
export async function Door({ kind, next }: Props) {
  const creating = kind === "register"
  const other = creating ? "/account/sign-in" : "/account/register"
  return (
    <div className="page py-10 sm:py-16">
      <div className="mx-auto max-w-md">
        <h1 className="text-heading">{creating ? "Create an account" : "Sign in"}</h1>
        <p className="mt-3 text-ink-soft">
          {creating ? "You have one already?" : "You are new here?"}{" "}
          <Link href={`${other}?next=${encodeURIComponent(next)}`} prefetch={false} className="link">
            {creating ? "Sign in" : "Create an account"}
          </Link>
        </p>
        <SignInForm said={await saidTo(kind)} kind={kind} next={next} />
      </div>
    </div>
  )
}
