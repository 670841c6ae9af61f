import {
  type CoupleWedding,
  type Message,
  WEDDING_TOKEN_HEADER,
  type MadeLink,
} from "@kct/medusa-plugin-ties/contract/index"
import { admin } from "../shopper/store"
import { store } from "../tracking/parcels"
import { at, type Attacked } from "./seeded"

/** One pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
)
/** Messages that each of three writes in one wedding: no more in all than the couple sees at once. */
const EACH = 4

/** What was said of a wedding, all of it attacks, as the server keeps it. */
export interface Spoken {
  /** Texts of messages and names of files that couple and desk see. */
  said: string[]
  /** Of those, what the member sees too. */
  toMember: string[]
  /** Lines of the address that the member gave. */
  address: string[]
  /** Link of the member. */
  token: string
}

const byLink = (token: string) => ({ [WEDDING_TOKEN_HEADER]: token })

/** One sends a message, with a file whose name is an attack as well. */
async function sendFile(token: string, text: string, name: string, key: string): Promise<string[]> {
  const form = new FormData()
  form.set("text", text)
  form.append("files", new Blob([PNG], { type: "image/png" }), name)
  const { message } = await store<{ message: Message }>("/ties/weddings/link/messages", form, {
    ...byLink(token),
    "idempotency-key": key,
  })
  return [message.text, ...message.attachments.map((file) => file.name)]
}

/** Couple, desk and one of the party write to each other, and that one says where they live. */
export async function speak({ id, token }: Attacked, round: number): Promise<Spoken> {
  const { wedding } = await store<{ wedding: CoupleWedding }>("/ties/weddings/link", undefined, byLink(token))
  const member_id = wedding.members[0]?.id ?? ""
  const link = await store<MadeLink>(
    "/ties/weddings/link/links",
    { scope: "member", member_id },
    byLink(token),
  )
  const toMember: string[] = []
  const said: string[] = []
  for (let turn = 0; turn < EACH; turn += 1) {
    const place = round + turn * 20
    said.push(...(await sendFile(token, at(place + 43), at(place + 47), `xss-file-${id}-${turn}`)))
    const { message } = await admin<{ message: Message }>(
      `/ties/weddings/${id}/messages`,
      { text: at(place + 53), member_id },
      { "idempotency-key": `xss-desk-${id}-${turn}` },
    )
    const own = await store<{ message: Message }>(
      "/ties/weddings/member/messages",
      { text: at(place + 59) },
      { ...byLink(link.token), "idempotency-key": `xss-own-${id}-${turn}` },
    )
    toMember.push(message.text, own.message.text)
  }
  const [name, line_1, line_2, city] = [at(round + 61), at(round + 67), at(round + 71), at(round + 73)]
  await store(
    "/ties/weddings/member",
    { ships: "own", address: { name, line_1, line_2, city, postal_code: "10001", country_code: "us" } },
    byLink(link.token),
  )
  return {
    said: [...said, ...toMember],
    toMember,
    address: [name, line_1, line_2, city],
    token: link.token,
  }
}
