import type { DeskEvent, WeddingMemberInput } from "@kct/medusa-plugin-ties/contract/index"
import type { Answer } from "../bundles/client"
import { membersAsSent } from "../quotes/changes"
import { inDays, type Opened, type QuoteWorld, weddingOf } from "../quotes/world"
import { CHANGES } from "./broken"

/** One thing that somebody does to a wedding over HTTP. */
export interface Act {
  what: string
  /** A wedding that it may be done to. */
  on: (world: QuoteWorld) => Promise<Opened>
  ask: (world: QuoteWorld, one: Opened) => Promise<Answer>
  /** The workflow that it runs; none where it is one transaction. */
  workflow?: string
}

const SMALL = 3
const submitted = (world: QuoteWorld) => world.create(weddingOf(SMALL))
const draft = (world: QuoteWorld) => world.create(weddingOf(SMALL, { submit: false }))
const accepted = (world: QuoteWorld) => world.accepted(weddingOf(SMALL))
const approved = async (world: QuoteWorld) => {
  const one = await submitted(world)
  await world.decideOk(one.id, "approve", { version: 1 })
  return one
}
const rejected = async (world: QuoteWorld) => {
  const one = await submitted(world)
  await world.decideOk(one.id, "reject", { version: 1, reason: "No" })
  return one
}
const special = (percent: number, version: number) => (world: QuoteWorld, one: Opened) =>
  world.send("POST", `/admin/ties/weddings/${one.id}/special-price`, { version, percent, reason: "Friends" })
const discounted = async (world: QuoteWorld) => {
  const one = await submitted(world)
  await special(10, 1)(world, one)
  return one
}

const desk =
  (event: DeskEvent, version = 1) =>
  (world: QuoteWorld, one: Opened) =>
    world.decide(one.id, event, { version, reason: "Because" })

const couple = (path: string, body: object) => (world: QuoteWorld, one: Opened) =>
  world.couple("POST", path, one.token, body)

const party =
  (change: (members: WeddingMemberInput[]) => WeddingMemberInput[]) => (world: QuoteWorld, one: Opened) =>
    world.couple("PUT", "/party", one.token, { revision: 1, members: change(membersAsSent(one.wedding)) })

const details = (change: object) => (world: QuoteWorld, one: Opened) =>
  world.couple("POST", "/details", one.token, { revision: 1, details: { ...one.wedding.details, ...change } })

/** One goes, one comes, and the others wear something else. */
export const otherMembers = ([first, , third]: WeddingMemberInput[]): WeddingMemberInput[] => [
  { ...third!, quantity: 2 },
  { ...first!, color: "royal-blue" },
  { role: "usher", color: "navy-blue", style: "bow-tie", quantity: 1 },
]

/** The one that changes most of a cart. */
export const OTHER_PARTY: Act = {
  what: "another party",
  on: accepted,
  ask: party(otherMembers),
  workflow: CHANGES,
}

export const MORE_OFF: Act = {
  what: "more of a special price",
  on: discounted,
  ask: special(15, 2),
  workflow: CHANGES,
}

export const APPROVAL: Act = { what: "approving it", on: submitted, ask: desk("approve") }

export const ACTS: readonly Act[] = [
  { what: "sending it in", on: draft, ask: couple("/submit", { version: 1 }) },
  { what: "taking it into review", on: submitted, ask: desk("take") },
  { what: "asking for changes", on: submitted, ask: desk("request_changes") },
  APPROVAL,
  { what: "rejecting it", on: submitted, ask: desk("reject") },
  { what: "accepting it", on: approved, ask: couple("/accept", { version: 1 }) },
  { what: "withdrawing the approval", on: accepted, ask: desk("withdraw") },
  { what: "cancelling it", on: accepted, ask: couple("/cancel", { version: 1 }) },
  { what: "reopening it", on: rejected, ask: desk("reopen") },
  OTHER_PARTY,
  {
    what: "other names",
    on: accepted,
    ask: party((members) => members.map((member) => ({ ...member, name: `Dr ${member.name}` }))),
    workflow: CHANGES,
  },
  { what: "another theme", on: accepted, ask: details({ theme: "classic-elegance" }), workflow: CHANGES },
  { what: "another day", on: accepted, ask: details({ date: inDays(90) }), workflow: CHANGES },
  {
    what: "a promotion code",
    on: async (world) => {
      await world.code("FORTY", { value: 40 })
      return draft(world)
    },
    ask: (world, one) => world.couple("PUT", "/codes", one.token, { version: 1, codes: ["FORTY"] }),
    workflow: CHANGES,
  },
  {
    what: "another e-mail address",
    on: accepted,
    ask: details({ email: "ada.lovelace@example.com" }),
    workflow: CHANGES,
  },
  { what: "another venue", on: accepted, ask: details({ venue: "Town Hall" }) },
  { what: "a special price", on: accepted, ask: special(10, 1), workflow: CHANGES },
  MORE_OFF,
  { what: "no special price any more", on: discounted, ask: special(0, 2), workflow: CHANGES },
]
