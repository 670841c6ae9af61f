import type { LiveEvent } from "../../contract"
import { mayKnow, type Party } from "../../domain/messages/parties"
import type { FeedRow } from "../../modules/weddings/store/feed"

/** A connection as far as we write to it: an answer of node's `http`. */
export interface Wire {
  write(text: string): boolean
  end(): unknown
  /** Bytes that wait for the other side to take them. */
  readonly writableLength: number
}

export const SEAT_IS_FULL = "full"

/** Bytes that may wait for one connection: some hundred lines. */
const MOST_WAITING = 32_768

/** Somebody who listens to a wedding: a cursor and a wire, and nothing else is kept of them. */
export class Seat {
  constructor(
    readonly weddingId: string,
    readonly party: Party,
    /** Whose connection it is: a link's, or a member of staff's. */
    readonly key: string,
    /** The last number that they have had. */
    public cursor: number,
    private readonly wire: Wire,
  ) {}

  /** Says where they are, so that a browser knows where to go on even when nothing has happened before a break. */
  greet(isReset: boolean): void {
    this.wire.write(`retry: 2000\n\n${frame(this.cursor, isReset ? "reset" : "hello", { seq: this.cursor })}`)
  }

  /** Passes a line on where it is for them, and remembers that they have had it. */
  give({ seq, kind, about, forWhom, memberId }: FeedRow): typeof SEAT_IS_FULL | void {
    this.cursor = seq
    if (!mayKnow(this.party, { forWhom, memberId })) return
    const event: LiveEvent = { seq, kind, about }
    return this.send(frame(seq, "told", event))
  }

  /** A comment, which nobody sees: without it, what stands between would take the connection for dead. */
  beat(): typeof SEAT_IS_FULL | void {
    return this.send(":\n\n")
  }

  end(): void {
    this.wire.end()
  }

  private send(text: string): typeof SEAT_IS_FULL | void {
    this.wire.write(text)
    if (this.wire.writableLength > MOST_WAITING) return SEAT_IS_FULL
  }
}

const frame = (id: number, event: string, data: object): string =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
