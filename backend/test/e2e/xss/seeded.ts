import { testStack } from "../../harness/e2e"
import { admin } from "../shopper/store"
import { type Address, ADDRESS, orderWedding, ship, store } from "../tracking/parcels"
import { PAYLOADS } from "./payloads"

const DAY = 86_400_000

/** A wedding whose every text is somebody's attack. */
export interface Attacked {
  id: string
  token: string
  email: string
  /** What stands for each of its people. */
  partners: [string, string]
  /** Of its members. */
  names: string[]
  venue: string
  notes: string
}

/** The payload at a place of the list, which begins anew at its end. */
export const at = (place: number): string => PAYLOADS[place % PAYLOADS.length] ?? ""

/** A wedding with other payloads in each field: over all that are made, each field has had each of them. */
export async function attack(round: number): Promise<Attacked> {
  const email = `xss-${Date.now().toString(36)}-${round}@example.org`
  const partners: [string, string] = [at(round), at(round + 7)]
  const names = round === 0 ? [...PAYLOADS] : [at(round + 1), at(round + 2)]
  const venue = at(round + 13)
  const notes = round === 0 ? PAYLOADS.join("\n").slice(0, 4000) : at(round + 19)
  const { wedding, token } = await store<{ wedding: { code: string }; token: string }>(
    "/ties/weddings",
    {
      details: {
        partner_one: partners[0],
        partner_two: partners[1],
        email,
        phone: at(round + 29).slice(0, 40),
        date: new Date(Date.now() + 50 * DAY).toISOString().slice(0, 10),
        venue,
        notes,
        delivery: "each_member",
      },
      members: names.map((name, place) => ({
        role: place === 0 ? "groom" : "groomsman",
        name,
        phone: at(round + place + 3).slice(0, 40),
        color: place % 2 === 0 ? "navy-blue" : "burgundy",
        style: "skinny-tie",
        quantity: 1,
      })),
    },
    { "idempotency-key": email.replace("@", ".") },
  )
  const { weddings } = await admin<{ weddings: { id: string }[] }>(`/ties/weddings?q=${wedding.code}`)
  const id = weddings[0]?.id ?? ""
  const note = (visibility: string, body: string) => admin(`/ties/weddings/${id}/notes`, { visibility, body })
  await note("couple", at(round + 31))
  await note("internal", at(round + 37))
  return { id, token, email, partners, names, venue, notes }
}

/** Its quote is answered with attacks, too. */
export async function answerWithAttacks({ id }: Attacked): Promise<void> {
  await admin(`/ties/weddings/${id}/quote/request_changes`, {
    version: 1,
    reason: PAYLOADS.join("\n").slice(0, 1000),
    internal_note: PAYLOADS.toReversed().join("\n").slice(0, 1000),
  })
}

const attackedAddress = (round: number): Address => ({
  ...ADDRESS,
  first_name: at(round),
  last_name: at(round + 5),
  company: at(round + 11),
  address_1: at(round + 17),
  address_2: at(round + 23),
  city: at(round + 27),
  phone: at(round + 33),
})

/** It is ordered to an address of attacks, and sent in a parcel whose number is one. */
export async function orderWithAttacks(wedding: Attacked, round: number) {
  const order = await orderWedding(wedding, attackedAddress(round))
  await ship(order, order.lines.slice(0, 1), at(round + 41))
  return order
}

/** What came to an address, as a browser shows it. */
export async function mailsTo(email: string): Promise<{ subject: string; html: string; text: string }[]> {
  const answer = await fetch(`${testStack().mailUrl}/api/mails?to=${encodeURIComponent(email)}`)
  return ((await answer.json()) as { mails: { subject: string; html: string; text: string }[] }).mails
}
