import assert from "node:assert/strict"
import type {
  CoupleWedding,
  CreatedWedding,
  CreateWedding,
  DeskEvent,
  DeskEventBody,
  DeskWedding,
  QuoteConflict,
  WeddingMemberInput,
} from "@kct/medusa-plugin-ties/contract/index"
import {
  coupleWeddingSchema,
  deskWeddingSchema,
  quoteConflictSchema,
  WEDDING_TOKEN_HEADER,
} from "@kct/medusa-plugin-ties/contract/index"
import { WEDDINGS_MODULE, type WeddingsService } from "@kct/medusa-plugin-ties/modules/weddings"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Answer } from "../bundles/client"
import { World } from "../bundles/world"
import { eventually } from "../harness/eventually"

const DAY = 86_400_000

/** An ISO date so many days from now. */
export const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

const COLORS = ["navy-blue", "royal-blue"] as const

/** So many members with a tie each. */
export const membersOf = (count: number, change: Partial<WeddingMemberInput> = {}): WeddingMemberInput[] =>
  Array.from({ length: count }, (_, at) => ({
    role: at === 0 ? "groom" : "groomsman",
    name: `Member ${at}`,
    color: COLORS[at % 2] ?? "navy-blue",
    style: at % 3 === 0 ? "bow-tie" : "ultra-skinny-tie",
    quantity: 1,
    ...change,
  }))

/** A wedding as a couple asks for it: too near for the rules of auto-approval, so that a human has to look at it. */
export function weddingOf(count: number, change: Partial<CreateWedding> = {}): CreateWedding {
  const { details, ...rest } = change
  return {
    details: {
      partner_one: "Ada",
      partner_two: "Grace",
      email: "couple@example.com",
      date: inDays(45),
      country_code: "us",
      ...details,
    },
    members: membersOf(count),
    ...rest,
  }
}

/** A wedding with what opens it. */
export interface Opened {
  id: string
  cartId: string
  token: string
  wedding: CoupleWedding
}

/** The store in which couples ask for quotes and staff answer them. */
export class QuoteWorld extends World {
  weddings(): WeddingsService {
    return this.container().resolve(WEDDINGS_MODULE)
  }

  /** Rows of one statement. */
  async sql<Row>(statement: string, ...values: string[]): Promise<Row[]> {
    const { rows } = await this.container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(statement, values)
    return rows
  }

  async create(wanted: CreateWedding = weddingOf(11), key = this.nextKey()): Promise<Opened> {
    const { wedding, token } = await this.ok<CreatedWedding>("POST", "/store/ties/weddings", wanted, {
      "idempotency-key": key,
    })
    assert.deepEqual(coupleWeddingSchema.parse(wedding), wedding)
    const [row] = await this.sql<{ id: string; cart_id: string }>(
      "select id, cart_id from wed_wedding where code = ?",
      wedding.code,
    )
    return { id: row!.id, cartId: row!.cart_id, token, wedding }
  }

  /** Waits for what a subscriber does. */
  eventually<T>(check: () => Promise<T>): Promise<T> {
    return eventually(check, 10_000)
  }

  /** What a couple does by its link. */
  couple<T>(method: string, path: string, token: string, data?: unknown): Promise<Answer<T>> {
    return this.send(method, `/store/ties/weddings/link${path}`, data, { [WEDDING_TOKEN_HEADER]: token })
  }

  /** As `couple`, for what must work. */
  async coupleOk<T>(method: string, path: string, token: string, data?: unknown): Promise<T> {
    const { status, data: body } = await this.couple<T>(method, path, token, data)
    assert.ok(status < 300, `${method} link${path}: ${status} ${JSON.stringify(body)}`)
    return body
  }

  async opened(token: string): Promise<CoupleWedding> {
    const { wedding } = await this.coupleOk<{ wedding: CoupleWedding }>("GET", "", token)
    assert.deepEqual(coupleWeddingSchema.parse(wedding), wedding)
    return wedding
  }

  /** The wedding as the owner sees it. */
  async desk(id: string): Promise<DeskWedding> {
    const { wedding } = await this.ok<{ wedding: DeskWedding }>("GET", `/admin/ties/weddings/${id}`)
    assert.deepEqual(deskWeddingSchema.parse(wedding), wedding)
    return wedding
  }

  /** What the owner decides. */
  decide(id: string, event: DeskEvent, body: DeskEventBody): Promise<Answer<{ wedding: DeskWedding }>> {
    return this.send("POST", `/admin/ties/weddings/${id}/quote/${event}`, body)
  }

  /** As `decide`, for what must work. */
  async decideOk(id: string, event: DeskEvent, body: DeskEventBody): Promise<DeskWedding> {
    const { status, data } = await this.decide(id, event, body)
    assert.ok(status < 300, `${event}: ${status} ${JSON.stringify(data)}`)
    return data.wedding
  }

  /** A wedding that staff have approved and the couple has accepted. */
  async accepted(wanted?: CreateWedding): Promise<Opened> {
    const opened = await this.create(wanted)
    await this.decideOk(opened.id, "approve", { version: 1 })
    await this.coupleOk("POST", "/accept", opened.token, { version: 1 })
    return { ...opened, wedding: await this.opened(opened.token) }
  }
}

/** What of a wedding its couple and the desk decide; tasks and coordinator come by themselves, in their own time. */
export const decided = <W extends { quote: unknown; members: unknown; details: unknown; revision: number }>({
  quote,
  members,
  details,
  revision,
}: W) => ({ quote, members, details, revision })

/** What a refusal tells; fails where the answer is none. */
export function refusalOf({ data }: Answer): QuoteConflict {
  const body = data as QuoteConflict
  assert.deepEqual(quoteConflictSchema.parse(body), body)
  return body
}
