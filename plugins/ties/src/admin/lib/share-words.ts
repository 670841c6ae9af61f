import type { DeskShares, ShareState } from "../../contract/shares"

interface Words {
  label: string
  colour: "green" | "orange" | "red" | "blue" | "grey"
}

export const SHARE_WORDS: Record<ShareState, Words> = {
  nothing: { label: "Owes nothing", colour: "grey" },
  due: { label: "To be paid", colour: "orange" },
  held: { label: "On its way", colour: "blue" },
  late: { label: "Late", colour: "red" },
  paid: { label: "Paid", colour: "green" },
  credited: { label: "Being credited", colour: "blue" },
}

export const REFUND_WORDS: Record<DeskShares["refunds"][number]["state"], Words> = {
  planned: { label: "Planned", colour: "blue" },
  sending: { label: "On its way", colour: "blue" },
  done: { label: "Given back", colour: "green" },
  failed: { label: "Refused", colour: "red" },
}

/** Whose a share is. */
export const payerName = (payer: string, name: string | null): string =>
  payer === "couple" ? "The couple" : (name ?? "A member without a name")
