import { PencilSquare } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useState } from "react"
import type { DeskWedding } from "../../contract/desk"
import type { QuoteContent, QuoteState, WeddingMember } from "../../contract/weddings"
import { addressWords } from "../lib/address-words"
import { ActionButton } from "../components/action-button"
import { Section } from "../components/section"
import { wordsOfSlug } from "../lib/desk-words"
import { formatCount, formatCountOf, formatPrice } from "../lib/format"
import { tiePicture } from "../lib/tie-picture"
import type { Done } from "./done-strip"
import { OrderedPartyDrawer } from "./ordered-party-drawer"
import { PartyDrawer } from "./party-drawer"

/** In which its ties are ordered, and those that are not packed can still be others. */
const ORDERED: ReadonlySet<QuoteState> = new Set(["paid", "in_production", "shipped"])

export interface PartySectionProps {
  wedding: DeskWedding
  /** Whether who looks is of the desk. */
  mayChange: boolean
  tell: (done: Done) => void
}

/** Everybody of the party with their tie, drawn as it is. */
export function PartySection({ wedding, mayChange, tell }: PartySectionProps) {
  const { members, quote, order } = wedding
  const [changing, change] = useState(false)
  const mayRevise = quote.possible.includes("revise")
  const mayChangeOrder = mayChange && ORDERED.has(quote.state)
  const Drawer = mayRevise ? PartyDrawer : OrderedPartyDrawer
  // What was accepted tells no prices of an order that was changed since.
  const lines = new Map((order?.changed ? [] : quote.content.lines).map((line) => [line.member_id, line]))
  const ties = members.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <Section
      title="Party"
      actions={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle">
            {formatCountOf(members.length, "entry", "entries")}, {formatCountOf(ties, "tie")}
          </Text>
          {(mayRevise || mayChangeOrder) && (
            <ActionButton icon={<PencilSquare />} variant="secondary" onClick={() => change(true)}>
              Change the party
            </ActionButton>
          )}
        </span>
      }
    >
      <ul className="bg-ui-border-base grid grid-cols-1 gap-px lg:grid-cols-2">
        {members.map((member) => (
          <Member
            key={member.id}
            member={member}
            line={lines.get(member.id)}
            onItsWay={wedding.order ? (wedding.tracking?.members[member.id]?.line ?? null) : null}
            currency={quote.content.currency_code}
          />
        ))}
      </ul>
      {changing && <Drawer wedding={wedding} close={() => change(false)} tell={tell} />}
    </Section>
  )
}

function Member({
  member,
  line,
  onItsWay,
  currency,
}: {
  member: DeskWedding["members"][number]
  line: QuoteContent["lines"][number] | undefined
  /** How far their ties are, once there is an order; null before. */
  onItsWay: string | null
  currency: string
}) {
  const role = wordsOfSlug(member.role)
  return (
    <li className="bg-ui-bg-base flex items-center gap-x-4 px-6 py-3 lg:last:odd:col-span-2">
      <img
        src={tiePicture(member.style, member.color.hex, 48)}
        alt=""
        width={48}
        height={60}
        className="shrink-0"
      />
      <div className="flex min-w-0 flex-1 flex-col gap-y-0.5">
        <Text size="small" leading="compact" weight="plus" className="break-words">
          {member.name ?? role}
          {member.name && <span className="text-ui-fg-subtle font-normal">, {role.toLowerCase()}</span>}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {member.color.name}, {member.style.name}
          {member.neck_size !== null && `, neck ${member.neck_size} in`}
        </Text>
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
          {onItsWay ?? STATUS_WORDS[member.status]}
          {member.pays === "self" && ", pays for it"}
        </Text>
        {member.address && (
          <Text size="xsmall" leading="compact" className="text-ui-fg-subtle break-words">
            To {addressWords(member.address)}
          </Text>
        )}
      </div>
      <div className="txt-compact-small shrink-0 text-right tabular-nums">
        <span className="text-ui-fg-base">{formatCount(member.quantity)} ×</span>{" "}
        {line && <span className="text-ui-fg-subtle">{formatPrice(String(line.unit_price), currency)}</span>}
        <br />
        {line && <span className="text-ui-fg-base">{formatPrice(String(line.total), currency)}</span>}
      </div>
    </li>
  )
}

const STATUS_WORDS: Record<WeddingMember["status"], string> = {
  invited: "Not answered yet",
  responded: "Answered",
  paid: "Paid",
  shipped: "Shipped",
  delivered: "Delivered",
}
