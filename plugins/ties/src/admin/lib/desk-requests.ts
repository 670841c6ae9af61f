import type {
  Assign,
  Bulk,
  BulkAnswer,
  Candidates,
  Chasing,
  ChangeTask,
  DeskDetails,
  DeskEvent,
  DeskEventBody,
  DeskWedding,
  DeskWeddingAnswer,
  ExportQuery,
  Lookup,
  LookupQuery,
  MyDay,
  NewLink,
  Note,
  SpecialPrice,
  Weddings,
  WeddingsQuery,
} from "../../contract/desk"
import type { WeddingMails } from "../../contract/mail"
import type { ChangeParty } from "../../contract/weddings"
import { sdk } from "./client"

const ROOT = "/admin/ties"
const WEDDINGS = `${ROOT}/weddings`
const at = (id: string, ...rest: string[]) => [WEDDINGS, ...[id, ...rest].map(encodeURIComponent)].join("/")

export const readWeddings = (query: WeddingsQuery): Promise<Weddings> =>
  sdk.client.fetch<Weddings>(WEDDINGS, { query: { ...query } })

export async function readWedding(id: string): Promise<DeskWedding> {
  return (await sdk.client.fetch<DeskWeddingAnswer>(at(id))).wedding
}

/** A change of one wedding; the server answers the wedding as it then is. */
async function change(path: string, body: object, method: "POST" | "PUT" = "POST"): Promise<DeskWedding> {
  return (await sdk.client.fetch<DeskWeddingAnswer>(path, { method, body })).wedding
}

export const causeEvent = (id: string, event: DeskEvent, body: DeskEventBody): Promise<DeskWedding> =>
  change(at(id, "quote", event), body)
export const giveSpecialPrice = (id: string, body: SpecialPrice): Promise<DeskWedding> =>
  change(at(id, "special-price"), body)
export const changeDetails = (id: string, body: DeskDetails): Promise<DeskWedding> =>
  change(at(id, "details"), body)
export const changeParty = (id: string, body: ChangeParty): Promise<DeskWedding> =>
  change(at(id, "party"), body, "PUT")
export const assignWedding = (id: string, body: Assign): Promise<DeskWedding> =>
  change(at(id, "assign"), body)
export const pauseChasing = (id: string, body: Chasing): Promise<DeskWedding> =>
  change(at(id, "chasing"), body)
export const writeNote = (id: string, body: Note): Promise<DeskWedding> => change(at(id, "notes"), body)
export const changeTask = (id: string, taskId: string, body: ChangeTask): Promise<DeskWedding> =>
  change(at(id, "tasks", taskId), body)

/** A new link for the couple, told this once. */
export const makeLink = (id: string): Promise<NewLink> =>
  sdk.client.fetch<NewLink>(at(id, "link"), { method: "POST" })

/** What was written about it, and what became of that. */
export const readMailsOf = (id: string): Promise<WeddingMails> =>
  sdk.client.fetch<WeddingMails>(at(id, "mails"))

export const readCandidates = (id: string): Promise<Candidates> =>
  sdk.client.fetch<Candidates>(at(id, "candidates"))

export const changeInBulk = (body: Bulk): Promise<BulkAnswer> =>
  sdk.client.fetch<BulkAnswer>(at("bulk"), { method: "POST", body })

/** A table of weddings for a spreadsheet, as a file. */
export async function exportWeddings(query: ExportQuery): Promise<Blob> {
  const answer = await sdk.client.fetch<Response>(at("export"), {
    query: { ...query },
    headers: { accept: "text/csv" },
  })
  return answer.blob()
}

export const lookUp = (query: LookupQuery): Promise<Lookup> =>
  sdk.client.fetch<Lookup>(at("lookup"), { query: { ...query } })

export const readMyDay = (): Promise<MyDay> => sdk.client.fetch<MyDay>(`${ROOT}/my-day`)
