"use server"

import type { LinkScope, MadeLink } from "@kct/contract"
import { refresh } from "next/cache"
import { refusal } from "@/features/cart/change-cart"
import { typed } from "@/features/checkout/address"
import { tell } from "@/features/said/tell"
import { shopUrl } from "@/lib/env"
import { changeWedding } from "../store"
import { linkAddress } from "./addresses"

/** What a form of links was told. A link that was made is told once, and can't be shown again. */
export type LinkAnswer =
  | { status: "idle" }
  | { status: "made"; url: string; qr: string | null; message: string }
  | { status: "done"; message: string }
  | { status: "refused"; message: string }

const AWAY = "We can’t be reached just now, so no link was made. Please try again."
const OLD = "This page was too old to act on: look at it once more."
const SCOPES: readonly LinkScope[] = ["member", "viewer", "calendar"]

/** Makes a link of a scope that the couple can give away. */
export async function makeLink(form: FormData): Promise<LinkAnswer> {
  const scope = SCOPES.find((one) => one === form.get("scope"))
  if (!scope) return told({ status: "refused", message: OLD })
  const member = typed(form, "member")
  try {
    const body = { scope, ...(member ? { member_id: member } : {}) }
    const made = await changeWedding<MadeLink>("POST", "links", body)
    const url = made.url ?? linkAddress(shopUrl(), scope, made.token)
    refresh()
    return told({ status: "made", url, qr: made.qr, message: `Here it is: ${url}` })
  } catch (error) {
    return told(refusal(error, AWAY))
  }
}

/** Ends a link: whoever has it opens nothing any more. */
export async function endLink(form: FormData): Promise<LinkAnswer> {
  const id = typed(form, "link")
  if (!/^wlnk_\w{8,64}$/.test(id)) return told({ status: "refused", message: OLD })
  try {
    await changeWedding("DELETE", `links/${id}`)
    refresh()
    return told({ status: "done", message: "It opens nothing any more." })
  } catch (error) {
    return told(refusal(error, "We can’t be reached just now, so the link is as it was. Please try again."))
  }
}

const told = (answer: LinkAnswer) => tell("our-links", answer)
