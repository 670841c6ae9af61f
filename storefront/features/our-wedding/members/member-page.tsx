import type { CoupleWedding, WeddingMember } from "@kct/contract"
import Link from "next/link"
import { Notice } from "@/components/ui/notice"
import { ButtonLink } from "@/components/ui/button"
import { Tie } from "@/components/tie/tie"
import { getPartyShop } from "@/features/builder/read-party-shop"
import { nameIn, placeOf } from "@/features/builder/words"
import { ties } from "@/features/cart/words"
import { SaidNotice } from "@/features/said/said-notice"
import { saidTo } from "@/features/said/tell"
import { ourStatement } from "@/features/shares/read"
import { SHOP_REGION } from "@/lib/region-key"
import { WeddingAway } from "../away"
import { NoWedding } from "../no-wedding"
import { isOrderedChangeable, paidState } from "../paying/ways"
import { ourWedding } from "../store"
import { OUR_WEDDING } from "../token"
import { sentence } from "../words"
import { memberStatus } from "./status"
import { ChangeSection } from "./change-section"
import { replacePerson, savePerson } from "./edit-actions"
import { EditForm } from "./edit-form"
import { type Query, seenOf } from "./edits"
import { LinkSection } from "./link-section"
import { memberPath } from "./links"
import { LookedAt } from "./looked-at"
import { PersonFields } from "./person-fields"

/** One of the party: who it is, what they wear, and everything that can be changed about it. */
export async function MemberPage({ id, query }: { id: string; query: Query }) {
  const [read, statement] = await Promise.all([ourWedding(), ourStatement()])
  if (read.state === "away") return <WeddingAway page={memberPath(id)} />
  if (read.state === "none") return <NoWedding />
  const { wedding } = read
  const member = wedding.members.find((one) => one.id === id)
  if (!member) return <Gone />
  const [shop, said] = await Promise.all([getPartyShop(SHOP_REGION), saidTo("our-party")])
  const roles = shop?.roles ?? []
  const place = placeOf(member, wedding.members, roles)
  const who = member.name?.trim() || place
  const editable = isEditable(wedding)
  const ordered = isOrderedChangeable(statement, wedding.quote.state) ? statement : null
  return (
    <div className="page py-8 sm:py-12">
      <p>
        <Link href={`${OUR_WEDDING}#party`} prefetch={false} className="link-quiet py-2 text-ink-soft">
          The party
        </Link>
      </p>
      <header className="mt-3 grid grid-cols-[5.5rem_minmax(0,1fr)] items-center gap-5 sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-8">
        <span className="bg-linen p-2">
          <Tie style={member.style.slug} hex={member.color.hex} className="aspect-[4/5] w-full" />
        </span>
        <div className="min-w-0">
          <h1 className="text-heading wrap-anywhere">{who}</h1>
          <p className="mt-1 text-ink-soft">
            {sentence(
              [
                member.name?.trim() ? nameIn(roles, member.role) : null,
                memberStatus(member, paidState(statement, member.id)),
              ]
                .filter(Boolean)
                .join(", "),
            )}
          </p>
          <p className="mt-1">
            {member.color.name}, {member.style.name}
            {member.quantity > 1 ? `, ${ties(member.quantity)}` : ""}
          </p>
        </div>
      </header>
      <SaidNotice forms={["our-party", "our-links"]} />
      <LookedAt {...{ wedding, member, who, query, shop, ordered }} />
      <div className="mt-10 grid gap-12">
        {editable ? (
          <section aria-labelledby="person-heading">
            <h2 id="person-heading" className="text-title">
              Who it is
            </h2>
            <div className="mt-4">
              <EditForm
                action={savePerson}
                fields={{ member: member.id, seen: JSON.stringify(seenOf(member)) }}
                label="Save"
              >
                <PersonFields person={member} bow={isBow(member)} typed={said?.values} />
              </EditForm>
            </div>
            <details className="mt-6 border-t border-line pt-2">
              <summary className="link py-2">Somebody else takes this place</summary>
              <p className="mt-2 mb-5 max-w-xl text-ink-soft">
                They take over the tie at its price, and nothing has to be looked at again. What {who} has
                answered goes, and so does the link that {who} had.
              </p>
              <EditForm
                action={replacePerson}
                fields={{ member: member.id, seen: JSON.stringify(seenOf(member)) }}
                label="Put them in this place"
                look="plain"
              >
                <PersonFields
                  person={{ name: null, email: null, phone: null, neck_size: null }}
                  bow={isBow(member)}
                  prefix="new-"
                  typed={said?.values}
                  required
                />
              </EditForm>
            </details>
          </section>
        ) : (
          <p className="max-w-xl text-large text-ink-soft">
            As your wedding stands now, nothing about this place can be changed here. Write to us if something
            is wrong.
          </p>
        )}
        {editable ? <LinkSection member={member} who={who} timeZone={wedding.details.time_zone} /> : null}
        <ChangeSection {...{ wedding, member, who, query, shop }} ordered={ordered !== null} />
      </div>
    </div>
  )
}

const isBow = ({ style }: WeddingMember): boolean => style.kind === "bow_tie"

/** Whether anybody's name can still be changed: until the ties have left, or it has come to nothing. */
const isEditable = ({ quote }: CoupleWedding): boolean =>
  !["rejected", "cancelled", "expired", "shipped", "delivered"].includes(quote.state)

function Gone() {
  return (
    <Notice
      title="Nobody stands in this place any more"
      actions={
        <ButtonLink href={`${OUR_WEDDING}#party`} prefetch={false}>
          To the party
        </ButtonLink>
      }
    >
      <p>It was taken out of the party, by one of you or by us.</p>
    </Notice>
  )
}
