import type { Message } from "../../contract/messages"
import { entriesOf, readBy } from "./entries"

const message = (seq: number, kind: "couple" | "desk", at: string): Message => ({
  id: `wmsg_${seq}`,
  seq,
  from: { kind, name: kind, me: false },
  to: { couple: true, member: null },
  text: "",
  attachments: [],
  via: "page",
  at,
})
const note = (id: string, at: string) => ({ id, visibility: "internal" as const, body: "", by: "Cora", at })

describe("the thread at the desk", () => {
  const messages = [message(3, "couple", "2027-01-02"), message(5, "desk", "2027-01-04")]

  it("has each note in its place in time, and holds back those from before what was not read yet", () => {
    const notes = [note("early", "2027-01-01"), note("between", "2027-01-03")]
    const ids = (more: boolean) =>
      entriesOf(messages, notes, more).map((entry) =>
        entry.kind === "note" ? entry.note.id : entry.message.seq,
      )
    expect(ids(false)).toEqual(["early", 3, "between", 5])
    expect(ids(true)).toEqual([3, "between", 5])
  })

  it("says who of couple and members has read what the desk wrote, and nothing of colleagues", () => {
    const receipt = (kind: "couple" | "desk", seq: number) => ({ kind, name: kind, seq, at: "" })
    expect(readBy(messages, [receipt("couple", 9), receipt("desk", 9)])).toEqual(new Map([[5, ["couple"]]]))
    expect(readBy(messages, [receipt("couple", 4)])).toEqual(new Map())
  })
})
