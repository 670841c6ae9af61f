import assert from "node:assert/strict"
import {
  type ChangeEffects,
  changeEffectsSchema,
  type ChangeOrdered,
  type DeskShares,
  deskSharesSchema,
  type OpenedShare,
  openedShareSchema,
  type OwnShare,
  ownShareSchema,
  type Share,
  type ShareConflict,
  shareConflictSchema,
  type ShareStatement,
  statementAnswerSchema,
  type WeddingMemberInput,
} from "@kct/medusa-plugin-ties/contract/index"
import type { Answer } from "../bundles/world"
import { LinksWorld } from "../links/world"
import { inDays, membersOf, type Opened, weddingOf } from "../quotes/world"

export const BUILT_IN = "pp_system_default"

/** A wedding that may be paid, with a link for each member who pays for themselves. */
export interface Party extends Opened {
  /** By the member's name. */
  tokens: Map<string, string>
  /** Ids of members by name. */
  ids: Map<string, string>
}

interface MedusaOrder {
  id: string
  total: number
  payment_status: string
  status: string
  summary: { pending_difference: number; transaction_total: number; current_order_total: number }
  payment_collections: {
    payments: { id: string; captured_at: string | null; canceled_at: string | null; amount: number }[]
  }[]
}

const minor = (amount: number): number => Math.round(amount * 100)

/** The store in which the members of a party pay their own shares. */
export class SharesWorld extends LinksWorld {
  /** So many members, of whom the last ones pay for themselves; it may be paid, and it is said how it ships. */
  async party(size: number, selfPaying: number, daysAhead = 45): Promise<Party> {
    const members = membersOf(size).map((member, at) => ({
      ...member,
      email: `member-${at}@example.com`,
      pays: at >= size - selfPaying ? ("self" as const) : ("couple" as const),
    }))
    const opened = await this.accepted(
      weddingOf(size, { details: { date: inDays(daysAhead) } as never, members }),
    )
    await this.deliver(opened.cartId)
    const tokens = new Map<string, string>()
    const ids = new Map<string, string>()
    for (const { id, name } of opened.wedding.members) {
      ids.set(name ?? "", id)
      const { token } = await this.makeLink(opened.token, { scope: "member", member_id: id })
      tokens.set(name ?? "", token)
    }
    return { ...opened, tokens, ids }
  }

  async deliver(cartId: string): Promise<void> {
    const { shipping_options } = await this.ok<{ shipping_options: { id: string }[] }>(
      "GET",
      `/store/shipping-options?cart_id=${cartId}`,
    )
    await this.ok("POST", `/store/carts/${cartId}/shipping-methods`, { option_id: shipping_options[0]!.id })
  }

  async statement(token: string): Promise<ShareStatement> {
    const answer = await this.byOk<{ statement: ShareStatement }>(token, "GET", "/link/shares")
    assert.deepEqual(statementAnswerSchema.parse(answer), answer)
    return answer.statement
  }

  async own(token: string): Promise<OwnShare> {
    const answer = await this.byOk<OwnShare>(token, "GET", "/member/share")
    assert.deepEqual(ownShareSchema.parse(answer), answer)
    return answer
  }

  open(token: string, door: "link/shares" | "member/share", body: object = {}): Promise<Answer<OpenedShare>> {
    return this.by(token, "POST", `/${door}/pay`, { provider_id: BUILT_IN, ...body })
  }

  complete(token: string, door: "link/shares" | "member/share", session_id: string): Promise<Answer> {
    return this.by(token, "POST", `/${door}/complete`, { session_id })
  }

  /** Opens a share and says that it is paid, and has staff take what was promised. @returns what was asked for */
  async pay(party: Party, who: "couple" | string, body: object = {}): Promise<number> {
    const amount = await this.promise(party, who, body)
    await this.capture(party)
    return amount
  }

  /** As `pay`, of which nothing is taken yet, as on invoice. @returns what was asked for */
  async promise(party: Party, who: "couple" | string, body: object = {}): Promise<number> {
    const [token, door] =
      who === "couple"
        ? [party.token, "link/shares" as const]
        : [party.tokens.get(who) ?? "", "member/share" as const]
    const { status, data } = await this.open(token, door, body)
    assert.equal(status, 200, JSON.stringify(data))
    assert.deepEqual(openedShareSchema.parse(data), data)
    const done = await this.complete(token, door, data.session.id)
    assert.equal(done.status, 200, JSON.stringify(done.data))
    return data.session.amount
  }

  async orderOf({ cartId }: Pick<Party, "cartId">): Promise<MedusaOrder> {
    const [row] = await this.sql<{ order_id: string }>(
      "select order_id from order_cart where cart_id = ? and deleted_at is null",
      cartId,
    )
    assert.ok(row, "It is no order")
    const { order } = await this.ok<{ order: MedusaOrder }>(
      "GET",
      `/admin/orders/${row.order_id}?fields=id,total,status,payment_status,*summary,*payment_collections.payments`,
    )
    return order
  }

  /** Takes what was promised on the built-in provider, as staff do. */
  async capture(party: Party): Promise<void> {
    const { payment_collections } = await this.orderOf(party)
    const payments = payment_collections.flatMap((collection) => collection.payments ?? [])
    for (const { id, captured_at, canceled_at } of payments) {
      if (captured_at === null && canceled_at === null)
        await this.ok("POST", `/admin/payments/${id}/capture`, {})
    }
    await this.settled(party)
  }

  async deskShares(id: string): Promise<DeskShares> {
    const answer = await this.ok<DeskShares>("GET", `/admin/ties/weddings/${id}/shares`)
    assert.deepEqual(deskSharesSchema.parse(answer), answer)
    return answer
  }

  /** Waits until the ledger has followed all that Medusa has booked, and nothing is left to go back. */
  settled(party: Party): Promise<DeskShares> {
    return this.eventually(async () => {
      const found = await this.deskShares(party.id)
      assert.equal(found.medusa?.agrees, true)
      assert.equal(found.statement.credit, 0)
      return found
    })
  }

  /** The statement, the ledger and Medusa's order say the same, to the cent. */
  async agree(party: Party): Promise<ShareStatement> {
    const { statement, entries } = await this.settled(party)
    const { total, summary } = await this.orderOf(party)
    const paid = minor(summary.transaction_total)
    assert.equal(minor(statement.total), minor(total))
    assert.equal(minor(statement.charged) - minor(statement.refunded), paid)
    assert.equal(minor(summary.pending_difference), minor(statement.due) - minor(statement.credit))
    assert.equal(
      minor(statement.charged - statement.refunded + statement.due - statement.credit),
      minor(statement.total),
    )
    const moved = entries.reduce(
      (sum, { kind, amount }) => sum + minor(amount) * (kind === "charge" ? 1 : -1),
      0,
    )
    assert.equal(moved, paid)
    return statement
  }

  async effectsOf(token: string, change: ChangeOrdered): Promise<ChangeEffects> {
    const answer = await this.byOk<ChangeEffects>(token, "POST", "/link/shares/changes/preview", change)
    assert.deepEqual(changeEffectsSchema.parse(answer), answer)
    return answer
  }

  change(token: string, change: ChangeOrdered): Promise<ShareStatement> {
    return this.byOk<{ statement: ShareStatement }>(token, "POST", "/link/shares/changes", change).then(
      ({ statement }) => statement,
    )
  }
}

/** The share of one who pays. */
export function shareIn({ shares }: ShareStatement, payer: string): Share {
  const found = shares.find((share) => share.payer === payer)
  if (!found) throw new Error(`${payer} has no share`)
  return found
}

/** What a refusal tells; fails where the answer is none. */
export function conflictOf({ status, data }: Answer): ShareConflict {
  assert.equal(status, 409, JSON.stringify(data))
  const body = data as ShareConflict
  assert.deepEqual(shareConflictSchema.parse(body), body)
  return body
}

/** Somebody who joins. */
export const joining = (change: Partial<WeddingMemberInput> = {}) => ({
  role: "groomsman",
  name: "Late",
  color: "navy-blue",
  style: "bow-tie",
  quantity: 1,
  pays: "couple" as const,
  ...change,
})
