"use server"

import type { CreatedWedding, CreateWedding, WeddingMemberInput } from "@kct/contract"
import { authHeaders } from "@/features/account/session"
import { refusal } from "@/features/cart/change-cart"
import { keepToken } from "@/features/link-pages/session"
import {
  asDetails,
  type DetailsErrors,
  type DetailsValues,
  readDetails,
  refusalByField,
} from "@/features/our-wedding/details"
import { oursDraft } from "@/features/our-wedding/party"
import { COUPLE } from "@/features/our-wedding/place"
import { shopperCountry, shopperRegion } from "@/features/region/current"
import { askStore, onceMore, StoreRefusedError } from "@/lib/medusa"
import type { Draft } from "../draft/types"

export interface Asking {
  details: DetailsValues
  theme: string | null
  members: WeddingMemberInput[]
  /** Promotion codes, as they were typed. */
  codes: string[]
  /** The same for the same attempt, however often it is made. */
  key: string
}

export type AskAnswer =
  /** `draft`: the party as that of the wedding which the shop has now. */
  | { status: "sent"; draft: Draft }
  /** `known`: whether the store has answered; `code`: what is wrong with the promotion code. */
  | { status: "refused"; message: string; errors: DetailsErrors; code?: string; known: boolean }

const UNREACHABLE =
  "We can’t be reached just now. All that you typed is kept here: try again, it is sent only once."

/** Sends a party to the shop as a wedding; its link is kept in this browser. */
export async function askForQuote(asking: Asking): Promise<AskAnswer> {
  if (!isAsking(asking)) return refused("There is no party to be sent.")
  try {
    const { wedding, token } = await create(asking)
    await keepToken(COUPLE, token)
    return { status: "sent", draft: oursDraft(wedding) }
  } catch (error) {
    if (error instanceof StoreRefusedError && error.status === 400) {
      return { status: "refused", known: true, ...refusalByField(error.message) }
    }
    const { message } = refusal(error, UNREACHABLE)
    return refused(message, {}, message !== UNREACHABLE)
  }
}

async function create({ details, theme, members, codes, key }: Asking): Promise<CreatedWedding> {
  const [region, country] = await Promise.all([shopperRegion(), shopperCountry()])
  const body: CreateWedding = {
    details: { ...asDetails(readDetails(new Map(Object.entries(details)))), theme, country_code: country },
    members,
    region_id: region.id,
    ...(codes.length > 0 ? { codes } : {}),
  }
  const headers = { ...(await authHeaders()), "idempotency-key": key }
  return onceMore(() => askStore<CreatedWedding>("/store/ties/weddings", { method: "POST", body, headers }))
}

function refused(message: string, errors: DetailsErrors = {}, known = true): AskAnswer {
  return { status: "refused", message, errors, known }
}

/** An action is called by whoever wants to: its argument is looked at like any other text from outside. */
function isAsking(value: unknown): value is Asking {
  if (typeof value !== "object" || value === null) return false
  const { details, members, codes, key } = value as Record<string, unknown>
  const lists = Array.isArray(members) && Array.isArray(codes)
  const whole = typeof details === "object" && details !== null && lists
  return whole && typeof key === "string" && /^[\w-]{8,100}$/.test(key)
}
