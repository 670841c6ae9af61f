import type { FeedRow } from "../../modules/weddings/store/feed"
import { type Seat, SEAT_IS_FULL } from "./seat"

/** Where the hub hears and reads what it tells. */
export interface Sources {
  readFeed(weddingId: string, after: number, most: number): Promise<FeedRow[]>
  readHeads(weddingIds: readonly string[]): Promise<Map<string, number>>
  /** Of the keys of these seats, those that may stay. */
  stillOpen(seats: readonly Seat[]): Promise<Set<string>>
  /**
   * Hears of every wedding that has something new.
   * @param onDeaf called once when it hears no more
   */
  listen(onTold: (weddingId: string) => void, onDeaf: () => void): Promise<{ close(): Promise<void> }>
  complain(what: string, error: unknown): void
}

export interface Limits {
  /** Milliseconds between two signs of life, at each of which links are looked at again. */
  beat: number
  /** Connections of one link, or of one member of staff. */
  perKey: number
  /** Connections of this process. */
  atMost: number
}

/** Lines read at once. */
const PAGE = 200

/** Who is further behind than so many lines is told to look at everything anew. */
export const TOO_FAR = 1000

/** Milliseconds after which it is tried again to hear, when that was lost. */
const DEAF_FOR = 1000

interface Room {
  seats: Set<Seat>
  isReading: boolean
  readAgain: boolean
}

/**
 * All live connections of a process. What is told of a wedding comes from its feed and from nowhere else: a notice of the
 * database only says that there is something to read, so that one that is lost, or comes twice, changes nothing. Between
 * two connections who listens goes on after the last number that they have had.
 */
export class LiveHub {
  private readonly rooms = new Map<string, Room>()
  private readonly perKey = new Map<string, number>()
  private count = 0
  private listening: Promise<{ close(): Promise<void> }> | null = null
  private heart: NodeJS.Timeout | null = null

  constructor(
    private readonly sources: Sources,
    private readonly limits: Limits,
  ) {}

  /** Connections that are open. */
  get size(): number {
    return this.count
  }

  /** Why nobody more may listen under a key; null where they may. */
  whyFull(key: string): "key" | "process" | null {
    if (this.count >= this.limits.atMost) return "process"
    return (this.perKey.get(key) ?? 0) >= this.limits.perKey ? "key" : null
  }

  /** Lets somebody listen from their cursor on. Whatever was told since comes at once. */
  async join(seat: Seat): Promise<void> {
    const room = this.rooms.get(seat.weddingId) ?? { seats: new Set(), isReading: false, readAgain: false }
    this.rooms.set(seat.weddingId, room)
    room.seats.add(seat)
    this.count += 1
    this.perKey.set(seat.key, (this.perKey.get(seat.key) ?? 0) + 1)
    this.heart ??= setInterval(() => void this.beat(), this.limits.beat)
    this.hear()
    await this.read(seat.weddingId)
  }

  /** Lets somebody go. Twice does nothing more. */
  leave(seat: Seat): void {
    const room = this.rooms.get(seat.weddingId)
    if (!room?.seats.delete(seat)) return
    if (room.seats.size === 0) this.rooms.delete(seat.weddingId)
    this.count -= 1
    const left = (this.perKey.get(seat.key) ?? 1) - 1
    if (left > 0) this.perKey.set(seat.key, left)
    else this.perKey.delete(seat.key)
    if (this.count === 0) this.rest()
  }

  /** Ends all connections: whoever comes back goes on where they were. */
  close(): void {
    for (const { seats } of this.rooms.values()) for (const seat of seats) this.end(seat)
  }

  private end(seat: Seat): void {
    this.leave(seat)
    seat.end()
  }

  /** Has the database tell from now on. Nobody waits for it: until it does, each beat looks by itself. */
  private hear(): void {
    if (this.listening !== null) return
    const listening = this.sources.listen(
      (weddingId) => void this.read(weddingId),
      () => {
        this.listening = null
        // What was told meanwhile, no notice will tell.
        setTimeout(() => void this.beat(), DEAF_FOR).unref()
      },
    )
    this.listening = listening
    listening.then(
      // Nor what was told before it heard.
      () => this.readAll([...this.rooms.keys()]),
      (error: unknown) => {
        if (this.listening === listening) this.listening = null
        this.sources.complain("Live updates can't listen to the database, and try again in a moment", error)
      },
    )
  }

  private async readAll(weddingIds: readonly string[]): Promise<void> {
    await Promise.all(weddingIds.map((id) => this.read(id)))
  }

  private rest(): void {
    if (this.heart) clearInterval(this.heart)
    this.heart = null
    const { listening } = this
    this.listening = null
    void listening?.then((open) => open.close()).catch(() => undefined)
  }

  /** Gives what is new of a wedding to all who listen to it. Asked again meanwhile, it looks once more. */
  private async read(weddingId: string): Promise<void> {
    const room = this.rooms.get(weddingId)
    if (!room) return
    if (room.isReading) {
      room.readAgain = true
      return
    }
    room.isReading = true
    try {
      do {
        room.readAgain = false
        await this.give(room, weddingId)
      } while (room.readAgain)
    } catch (error) {
      // The next notice, or the next beat, looks again from the same numbers.
      this.sources.complain(`What is new of ${weddingId} could not be read`, error)
    } finally {
      room.isReading = false
    }
  }

  private async give(room: Room, weddingId: string): Promise<void> {
    const after = Math.min(...[...room.seats].map(({ cursor }) => cursor))
    const rows = await this.sources.readFeed(weddingId, after, PAGE)
    for (const seat of room.seats) {
      // Who has joined meanwhile from further back lacks what stands before these lines: they are read once more.
      if (seat.cursor < after) {
        room.readAgain = true
        continue
      }
      for (const row of rows) {
        if (row.seq <= seat.cursor) continue
        if (seat.give(row) !== SEAT_IS_FULL) continue
        // Who does not take what they are sent is let go, and comes back for the rest.
        this.end(seat)
        break
      }
    }
    if (rows.length === PAGE) room.readAgain = true
  }

  /** Shows that we are there, lets go whose link has ended, and looks for what no notice has told. */
  private async beat(): Promise<void> {
    if (this.count === 0) return
    const seats = [...this.rooms.values()].flatMap((room) => [...room.seats])
    try {
      const open = await this.sources.stillOpen(seats)
      for (const seat of seats) {
        if (!open.has(seat.key) || seat.beat() === SEAT_IS_FULL) this.end(seat)
      }
      if (this.count === 0) return
      this.hear()
      const heads = await this.sources.readHeads([...this.rooms.keys()])
      const behind = [...this.rooms].filter(([id, room]) =>
        [...room.seats].some(({ cursor }) => cursor < (heads.get(id) ?? 0)),
      )
      await this.readAll(behind.map(([id]) => id))
    } catch (error) {
      this.sources.complain("Live updates could not be looked after, and are in a moment", error)
    }
  }
}
