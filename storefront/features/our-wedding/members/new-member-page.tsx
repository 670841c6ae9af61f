import type { CoupleWedding, PartyEditInput, ShareStatement } from "@kct/contract"
import Form from "next/form"
import Link from "next/link"
import { FocusOnChange } from "@/components/shell/focus-on-change"
import { Button, ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import type { PartyShop } from "@/features/builder/party-shop"
import { nameIn, tieNameOf } from "@/features/builder/words"
import { getPartyShop } from "@/features/builder/read-party-shop"
import { SaidNotice } from "@/features/said/said-notice"
import { saidTo } from "@/features/said/tell"
import { ourStatement } from "@/features/shares/read"
import { SHOP_REGION } from "@/lib/region-key"
import { WeddingAway } from "../away"
import { NoWedding } from "../no-wedding"
import { isOrderedChangeable } from "../paying/ways"
import { ourWedding, previewEdits } from "../store"
import { OUR_WEDDING } from "../token"
import { warningOf } from "../warning-words"
import { addMember } from "./edit-actions"
import { EditForm } from "./edit-form"
import { askedTie, type Query } from "./edits"
import { NEW_MEMBER } from "./links"
import { addOrdered } from "./ordered-actions"
import { orderedChange } from "./ordered-change"
import { OrderedOutlook } from "./ordered-outlook"
import { OUTLOOK, OutlookRefused } from "./outlook-frame"
import { OutlookSection } from "./outlook-section"
import { PersonFields } from "./person-fields"
import { PlaceFields } from "./place-fields"
import { familyOf, TieChoice } from "./tie-choice"

const NOBODY = { name: null, email: null, phone: null, neck_size: null }
const PARTY = `${OUR_WEDDING}#party`

/** Somebody joins the party: first the tie, with what it does to tier and price, then who it is. */
export async function NewMemberPage({ query }: { query: Query }) {
  const [read, statement] = await Promise.all([ourWedding(), ourStatement()])
  if (read.state === "away") return <WeddingAway page={NEW_MEMBER} />
  if (read.state === "none") return <NoWedding />
  const { wedding } = read
  const shop = await getPartyShop(SHOP_REGION)
  const last = wedding.members.at(-1)
  const ordered = isOrderedChangeable(statement, wedding.quote.state) ? statement : null
  if (!shop || !last || !(ordered || wedding.quote.possible.includes("revise"))) return <Closed />
  const tie = askedTie(query, { ...last, quantity: 1 })
  const family = familyOf(shop, query, tie.color)
  return (
    <div className="page py-8 sm:py-12">
      <p>
        <Link href={PARTY} prefetch={false} className="link-quiet py-2 text-ink-soft">
          The party
        </Link>
      </p>
      <h1 className="mt-3 text-heading">Add somebody</h1>
      <SaidNotice forms={["our-party"]} />
      {query["color"] === undefined ? null : <Looked {...{ shop, tie, wedding, ordered }} />}
      <FocusOnChange of={query["color"] === undefined ? "" : JSON.stringify(tie)} id={OUTLOOK} />
      <div className="mt-8 grid gap-12">
        <section aria-labelledby="tie-heading">
          <h2 id="tie-heading" className="text-title">
            The tie
          </h2>
          <Form action={NEW_MEMBER} prefetch={false} scroll={false} className="mt-4">
            <input type="hidden" name="family" value={family} />
            <div className="mb-8">
              <PlaceFields shop={shop} place={tie} />
            </div>
            <TieChoice
              shop={shop}
              chosen={tie}
              worn={wedding.members.map(({ color }) => color.slug)}
              family={family}
              familyLink={(slug) => `${NEW_MEMBER}?${new URLSearchParams({ role: tie.role, family: slug })}`}
            />
            <Button type="submit" look="plain" className="mt-6 w-full sm:w-auto">
              See what it changes
            </Button>
          </Form>
        </section>
      </div>
    </div>
  )
}

interface LookedProps {
  shop: PartyShop
  tie: ReturnType<typeof askedTie>
  wedding: CoupleWedding
  /** Of the order that somebody joins; null before there is one. */
  ordered: ShareStatement | null
}

async function Looked({ shop, tie, wedding, ordered }: LookedProps) {
  const title = `${nameIn(shop.roles, tie.role)} in ${tieNameOf(tie, shop)}${tie.quantity > 1 ? ` × ${tie.quantity}` : ""}.`
  const bow = shop.styles.find(({ slug }) => slug === tie.style)?.bow === true
  if (ordered) {
    const change = orderedChange([{ kind: "add", key: "", member: tie }], [], ordered.version)
    return (
      <OrderedOutlook {...{ change, title }} members={wedding.members} roles={shop.roles} back={PARTY}>
        <EditForm action={addOrdered} fields={{ change: JSON.stringify(change) }} label="Add to the party">
          <PersonFields person={NOBODY} bow={bow} typed={(await saidTo("our-party"))?.values} />
        </EditForm>
      </OrderedOutlook>
    )
  }
  // One key a sight of the page: however often it is sent from here, one comes of it.
  const key = crypto.randomUUID()
  const edits: PartyEditInput[] = [{ kind: "add", key, member: tie }]
  const [seen, said] = await Promise.all([previewEdits(edits), saidTo("our-party")])
  if (seen.state === "refused") return <OutlookRefused>{seen.message}</OutlookRefused>
  const { outlook } = seen
  return (
    <OutlookSection
      outlook={outlook}
      title={title}
      roles={shop.roles}
      warnings={outlook.warnings.map((warning) => warningOf(warning, shop.colors, shop.styles))}
      back={PARTY}
    >
      <EditForm action={addMember} fields={{ key, tie: JSON.stringify(tie) }} label="Add to the party">
        <PersonFields person={NOBODY} bow={bow} typed={said?.values} />
      </EditForm>
    </OutlookSection>
  )
}

function Closed() {
  return (
    <Notice
      title="Nobody can be added any more"
      actions={
        <ButtonLink href={OUR_WEDDING} prefetch={false}>
          Back to your wedding
        </ButtonLink>
      }
    >
      <p>As your wedding stands now, its party is settled. For more ties, write to us.</p>
    </Notice>
  )
}
