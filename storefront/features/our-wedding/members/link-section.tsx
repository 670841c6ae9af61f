import type { WeddingMember } from "@kct/contract"
import Link from "next/link"
import { momentWords } from "@/lib/dates"
import { LinkForm } from "../links/link-form"
import { writeTo } from "./invite-actions"
import { memberPath } from "./links"
import { WriteForm } from "./write-form"

interface Props {
  member: WeddingMember
  who: string
  timeZone: string
}

/** How one of the party gets to their own page, and what they said there. */
export function LinkSection({ member, who, timeZone }: Props) {
  const { id, email, status, invited_at, reminded_at, wish } = member
  const awaited = status === "invited"
  const last = reminded_at ?? invited_at
  return (
    <section aria-labelledby="own-link-heading">
      <h2 id="own-link-heading" className="text-title">
        Their own page
      </h2>
      <div className="mt-2 mb-5 grid max-w-xl gap-2 text-ink-soft">
        <p>There they confirm the tie and say where it goes, without an account.</p>
        {wish ? (
          <p className="text-ink">
            {who} would rather wear {wish.name}.{" "}
            <Link
              href={`${memberPath(id)}?style=${wish.slug}`}
              prefetch={false}
              scroll={false}
              className="link"
            >
              See what it changes
            </Link>
          </p>
        ) : null}
        {last ? (
          <p>
            {reminded_at ? "Reminded" : "Invited"} {momentWords(last, timeZone)}
          </p>
        ) : null}
        {awaited && email === null ? (
          <p>Without an e-mail address we can’t write to them: give them a link.</p>
        ) : null}
      </div>
      <div className="grid gap-5">
        {awaited && email !== null ? (
          <WriteForm
            action={writeTo}
            fields={{ member: id, how: invited_at === null ? "invite" : "remind" }}
            label={invited_at === null ? "Send the invitation" : "Send a reminder"}
          />
        ) : null}
        <LinkForm scope="member" member={id} label="Make a link to give them" name={`Link for ${who}`} />
      </div>
    </section>
  )
}
