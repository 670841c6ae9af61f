import { Text } from "@medusajs/ui"
import type { DeskWedding } from "../../contract/desk"
import type { QuoteContent, WeddingMember } from "../../contract/weddings"
import { Section } from "../components/section"
import { wordsOfSlug } from "../lib/desk-words"
import { formatCount, formatCountOf, formatPrice } from "../lib/format"
import { tiePicture } from "../lib/tie-picture"

/** Everybody of the party with their tie, drawn as it is. */
export function PartySection({ wedding }: { wedding: DeskWedding }) {
  const { members, quote } = wedding
  const lines = new Map(quote.content.lines.map((line) => [line.member_id, line]))
  return (
    <Section
      title="Party"
      actions={
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {formatCountOf(members.length, "entry", "entries")}, {formatCountOf(quote.content.ties, "tie")}
        </Text>
      }
    >
      <ul className="bg-ui-border-base grid grid-cols-1 gap-px lg:grid-cols-2">
        {members.map((member) => (
          <Member
            key={member.id}
            member={member}
            line={lines.get(member.id)}
            currency={quote.content.currency_code}
          />
        ))}
      </ul>
    </Section>
  )
}

function Member({
  member,
  line,
  currency,
}: {
  member: WeddingMember
  line: QuoteContent["lines"][number] | undefined
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
          {STATUS_WORDS[member.status]}
          {member.pays === "self" && ", pays for it"}
        </Text>
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
