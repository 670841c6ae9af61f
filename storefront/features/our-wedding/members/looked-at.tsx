import type { CoupleWedding, ShareStatement, WeddingMember } from "@kct/contract"
import { FocusOnChange } from "@/components/shell/focus-on-change"
import type { PartyShop } from "@/features/builder/party-shop"
import { nameIn, placeOf, tieNameOf } from "@/features/builder/words"
import { previewEdits } from "../store"
import { warningOf } from "../warning-words"
import { saveEdits } from "./edit-actions"
import { EditForm } from "./edit-form"
import { type AskedChange, askedChange, askedTie, type Query } from "./edits"
import { memberPath } from "./links"
import { saveOrdered } from "./ordered-actions"
import { orderedChange, orderedQuery } from "./ordered-change"
import { OrderedOutlook } from "./ordered-outlook"
import { OUTLOOK, OutlookRefused } from "./outlook-frame"
import { OutlookSection } from "./outlook-section"

interface Props {
  wedding: CoupleWedding
  member: WeddingMember
  who: string
  query: Query
  shop: PartyShop | null
  /** Of the order that can be changed; null before there is one, and where it can't. */
  ordered: ShareStatement | null
}

/** The change of a member that the address asks to look at: what it comes to, and the way to make it. */
export async function LookedAt({ wedding, member, who, query: all, shop, ordered }: Props) {
  const query = ordered ? orderedQuery(all) : all
  const may = ordered !== null || wedding.quote.possible.includes("revise")
  const asked = may ? askedChange(query, member, wedding.members) : null
  return (
    <>
      {asked && shop ? (
        <Outlook
          asked={asked}
          title={titleOf(asked, { wedding, member, who, query, shop })}
          {...{ who, wedding, member, shop, ordered }}
        />
      ) : null}
      <FocusOnChange of={JSON.stringify(asked?.edits ?? null)} id={OUTLOOK} />
    </>
  )
}

/** What is asked for, in words. */
function titleOf(
  { kind }: AskedChange,
  { wedding, member, who, query, shop }: Omit<Props, "shop" | "ordered"> & { shop: PartyShop },
): string {
  if (kind === "remove") return `The party without ${who}.`
  if (kind === "swap") {
    const other = wedding.members.find(({ id }) => id === query["with"])
    const called = other ? other.name?.trim() || placeOf(other, wedding.members, shop.roles) : ""
    return `${who} and ${called} exchange their ties.`
  }
  const tie = askedTie(query, member)
  const role = tie.role === member.role ? "" : `, as ${nameIn(shop.roles, tie.role)}`
  return `${who} in ${tieNameOf(tie, shop)}${tie.quantity > 1 ? ` × ${tie.quantity}` : ""}${role}.`
}

interface OutlookProps extends Pick<Props, "who" | "wedding" | "member" | "ordered"> {
  asked: AskedChange
  title: string
  shop: PartyShop
}

async function Outlook({ asked, title, who, wedding, member, shop, ordered }: OutlookProps) {
  const label = { tie: "Change the tie", swap: "Exchange them", remove: `Take ${who} out` }[asked.kind]
  if (ordered) {
    const change = orderedChange(asked.edits, wedding.members, ordered.version)
    return (
      <OrderedOutlook
        {...{ change, title }}
        members={wedding.members}
        roles={shop.roles}
        back={memberPath(member.id)}
      >
        <EditForm action={saveOrdered} fields={{ change: JSON.stringify(change) }} label={label} />
      </OrderedOutlook>
    )
  }
  const seen = await previewEdits(asked.edits)
  if (seen.state === "refused") return <OutlookRefused>{seen.message}</OutlookRefused>
  const { outlook } = seen
  return (
    <OutlookSection
      outlook={outlook}
      title={title}
      roles={shop.roles}
      warnings={outlook.warnings.map((warning) => warningOf(warning, shop.colors, shop.styles))}
      back={memberPath(member.id)}
    >
      <EditForm action={saveEdits} fields={{ edits: JSON.stringify(asked.edits) }} label={label} />
    </OutlookSection>
  )
}
