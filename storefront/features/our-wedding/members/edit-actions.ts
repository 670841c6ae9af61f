"use server"

import type { ChangeMembers, CoupleWedding, PartyEditInput } from "@kct/contract"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import type { BagAnswer } from "@/features/cart/change-cart"
import { refusal } from "@/features/cart/change-cart"
import { typed } from "@/features/checkout/address"
import { tell } from "@/features/said/tell"
import { getPartyShop } from "@/features/builder/read-party-shop"
import { nameIn } from "@/features/builder/words"
import { SHOP_REGION } from "@/lib/region-key"
import { refusalByField } from "../details"
import { changeWedding, readOurWedding } from "../store"
import { OUR_WEDDING } from "../token"
import { AGAIN, conflictsIn, conflictWords, NEWER } from "./conflicts"
import { type SeenMember, setEdit } from "./edits"
import { memberPath } from "./links"
import { parsedField, personIn, typedIn } from "./person-in"

/** What a form of the party was told. `told` are sentences, of which `message` is all in one. */
export type EditAnswer = BagAnswer & { told?: string[] }

const AWAY = "We can’t be reached just now, so nothing was changed. Please try again."
const OLD = "This page was too old to act on: look at it once more."

/** Makes the change that was looked at. */
export async function saveEdits(form: FormData): Promise<EditAnswer> {
  const edits = parsedField<PartyEditInput[]>(form.get("edits"))
  if (!Array.isArray(edits)) return told({ status: "refused", message: OLD })
  const refused = await change(edits)
  if (refused) return told(refused)
  redirect(OUR_WEDDING)
}

/** Adds somebody, in the tie that was looked at. */
export async function addMember(form: FormData): Promise<EditAnswer> {
  const tie = parsedField<Record<string, unknown>>(form.get("tie"))
  if (!tie) return told({ status: "refused", message: OLD })
  const member = { ...tie, ...personIn(form) } as Extract<PartyEditInput, { kind: "add" }>["member"]
  const refused = await change([{ kind: "add", key: typed(form, "key"), member }])
  if (refused) return told(refused, form)
  redirect(OUR_WEDDING)
}

/** Saves what is said of who wears a tie. */
export async function savePerson(form: FormData): Promise<EditAnswer> {
  const [id, seen] = [typed(form, "member"), parsedField<SeenMember>(form.get("seen"))]
  if (!seen) return told({ status: "refused", message: OLD })
  const edit = setEdit(id, seen, personIn(form))
  const refused = edit && (await change([edit]))
  if (refused) return told(refused, form)
  refresh()
  return told({ status: "done", message: "Saved." })
}

/** Puts somebody else into a place, with its tie and its price. */
export async function replacePerson(form: FormData): Promise<EditAnswer> {
  const [id, seen] = [
    typed(form, "member"),
    parsedField<SeenMember & { name: string | null }>(form.get("seen")),
  ]
  if (!seen) return told({ status: "refused", message: OLD })
  const { name, ...rest } = personIn(form, "new-")
  if (name === null) return told({ status: "refused", message: "Say who takes the place." }, form)
  const refused = await change([{ kind: "replace", member_id: id, seen, person: { name, ...rest } }])
  if (refused) return told(refused, form)
  redirect(memberPath(id))
}

/** @returns what it was refused for; null where it is done */
async function change(edits: PartyEditInput[]): Promise<(EditAnswer & { status: "refused" }) | null> {
  const body: ChangeMembers = { edits }
  try {
    await changeWedding<{ wedding: CoupleWedding }>("POST", "party/changes", body)
    return null
  } catch (error) {
    const conflicts = conflictsIn(error)
    const answer = refusal(error, AWAY)
    // Whatever the reason was, the page should show what is true now, and the next try be made on that.
    if (answer.message !== AWAY) refresh()
    if (conflicts.length === 0) return { ...answer, message: refusalByField(answer.message).message }
    const sentences = [NEWER, ...conflictWords(conflicts, await names()), AGAIN]
    return { status: "refused", message: sentences.join(" "), told: sentences }
  }
}

async function names() {
  const [shop, read] = await Promise.all([getPartyShop(SHOP_REGION), readOurWedding()])
  const members = read.state === "found" ? read.wedding.members : []
  return (field: string, value: string): string => {
    if (field === "color") {
      const worn = members.find(({ color }) => color.slug === value)?.color.name
      return worn ?? nameIn(shop?.colors ?? [], value)
    }
    if (field === "style") return nameIn(shop?.styles ?? [], value)
    if (field === "role") return nameIn(shop?.roles ?? [], value)
    if (field === "pays") return value === "self" ? "they pay themselves" : "you pay"
    return value
  }
}

function told(answer: EditAnswer, form?: FormData): Promise<EditAnswer> {
  return tell("our-party", { ...answer, ...(form ? { values: typedIn(form) } : {}) })
}
