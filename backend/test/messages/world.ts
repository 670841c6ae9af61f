import assert from "node:assert/strict"
import http from "node:http"
import {
  type CreateWedding,
  type LiveEvent,
  type LiveNews,
  type Message,
  type PostMessage,
  type Thread,
  threadSchema,
  WEDDING_TOKEN_HEADER,
} from "@kct/medusa-plugin-ties/contract/index"
import { type Answer, DeskWorld, type Person } from "../desk/world"
import { makeKey } from "../harness/tie-store"
import type { Opened } from "../quotes/world"

type Client = ConstructorParameters<typeof DeskWorld>[1] & { defaults: { baseURL: string } }

/** A file as a browser sends it. */
export interface Sent {
  name: string
  bytes: Uint8Array
  type?: string
}

/** A connection of live updates. */
export class Stream {
  readonly told: LiveEvent[] = []
  /** The last id that was sent: where to go on. */
  lastId = -1
  isOpen = true
  /** Done when it has said where it is. */
  readonly greeted: Promise<void>
  private greet!: () => void
  private buffer = ""

  constructor(
    readonly status: number,
    private readonly answer: http.IncomingMessage,
  ) {
    this.greeted = new Promise((resolve) => (this.greet = resolve))
    answer.setEncoding("utf8")
    answer.on("data", (chunk: string) => this.take(chunk))
    answer.on("close", () => (this.isOpen = false))
    answer.on("error", () => (this.isOpen = false))
  }

  get kinds(): string[] {
    return this.told.map(({ kind }) => kind)
  }

  /** Of messages alone: tasks and coordinators come by themselves, in their own time. */
  get messages(): LiveEvent[] {
    return this.told.filter(({ kind }) => kind === "message")
  }

  close(): void {
    this.answer.destroy()
  }

  private take(chunk: string): void {
    this.buffer += chunk
    const frames = this.buffer.split("\n\n")
    this.buffer = frames.pop() ?? ""
    for (const frame of frames) {
      const lines = new Map(frame.split("\n").map((line) => line.split(/: ?(.*)/s, 2) as [string, string]))
      if (lines.has("id")) this.lastId = Number(lines.get("id"))
      if (lines.get("event") === "told") this.told.push(JSON.parse(lines.get("data") ?? "") as LiveEvent)
      else if (lines.has("event")) this.greet()
    }
  }
}

/** A desk and its couples, who write to each other. */
export class MessagesWorld extends DeskWorld {
  private shopKey!: string
  private readonly streams: Stream[] = []
  /** Through which door whoever holds a link comes in. */
  private readonly doors = new WeakMap<Person, "link" | "member">()

  constructor(
    container: ConstructorParameters<typeof DeskWorld>[0],
    private readonly client: Client,
  ) {
    super(container, client)
  }

  override async make(): Promise<void> {
    await super.make()
    this.shopKey = await makeKey(this.container(), "Shop", [this.channelId])
  }

  /** A wedding that the coordinator has. */
  async mine(wanted?: CreateWedding): Promise<Opened> {
    const wedding = await this.create(wanted)
    // The desk finds somebody by itself, in its own time, and would find somebody else after us.
    await this.eventually(async () => {
      const found = await this.knex()("wed_assignment").where({ wedding_id: wedding.id })
      assert.equal(found.length, 1)
    })
    await this.assign(wedding.id, this.coordinator.id)
    return wedding
  }

  async assign(weddingId: string, coordinatorId: string | null): Promise<void> {
    await this.knex()("wed_wedding").where({ id: weddingId }).update({ coordinator_id: coordinatorId })
  }

  /** Who holds a link. */
  holder(token: string, door: "link" | "member" = "link"): Person {
    const who = this.person({ "x-publishable-api-key": this.shopKey, [WEDDING_TOKEN_HEADER]: token })
    this.doors.set(who, door)
    return who
  }

  /** One of the party, by a link of their own. */
  async member(weddingId: string, memberId: string): Promise<Person> {
    const token = await this.weddings().addLink({
      weddingId,
      scope: "member",
      memberId,
      via: "couple",
      expiresAt: new Date(Date.now() + 86_400_000),
      createdBy: null,
    })
    return this.holder(token, "member")
  }

  /** Where somebody writes. */
  place(who: Person, weddingId: string): string {
    const door = this.doors.get(who)
    return door ? `/store/ties/weddings/${door}` : `/admin/ties/weddings/${weddingId}`
  }

  write(
    who: Person,
    weddingId: string,
    message: PostMessage | string,
    key = this.nextKey(),
  ): Promise<Answer<{ message: Message } & { message: string }>> {
    const data = typeof message === "string" ? { text: message } : message
    return who.send("POST", `${this.place(who, weddingId)}/messages`, data, { "idempotency-key": key })
  }

  async wrote(who: Person, weddingId: string, message: PostMessage | string, key?: string): Promise<Message> {
    const { status, data } = await this.write(who, weddingId, message, key)
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(data)}`)
    return data.message
  }

  /** Sends a form with files, as a browser does. */
  async sendFiles(
    who: Person,
    weddingId: string,
    files: readonly Sent[],
    text = "",
    key = this.nextKey(),
  ): Promise<{ status: number; data: { message: Message & string } }> {
    const form = new FormData()
    form.set("text", text)
    for (const { name, bytes, type = "application/octet-stream" } of files) {
      form.append("files", new Blob([Buffer.from(bytes)], { type }), name)
    }
    const answer = await fetch(`${this.client.defaults.baseURL}${this.place(who, weddingId)}/messages`, {
      method: "POST",
      body: form,
      headers: { ...who.headers, "idempotency-key": key },
    })
    return { status: answer.status, data: (await answer.json()) as { message: Message & string } }
  }

  /** Posts a form as a provider of mail does. */
  postForm(path: string, form: FormData): Promise<Response> {
    return fetch(`${this.client.defaults.baseURL}${path}`, { method: "POST", body: form })
  }

  async thread(who: Person, weddingId: string, query = ""): Promise<Thread> {
    const thread = await who.get<Thread>(`${this.place(who, weddingId)}/messages${query}`)
    return threadSchema.strict().parse(thread)
  }

  read(who: Person, weddingId: string, seq: number): Promise<{ unread: number }> {
    return who.ok("POST", `${this.place(who, weddingId)}/messages/read`, { seq })
  }

  news(who: Person, weddingId: string, after: number): Promise<LiveNews> {
    return who.get(`${this.place(who, weddingId)}/live?after=${after}`)
  }

  /** Listens to a wedding, from a number on or from now. */
  async listen(
    who: Person,
    weddingId: string,
    from: { after?: number; lastId?: number } = {},
  ): Promise<Stream> {
    const query = from.after === undefined ? "" : `?after=${from.after}`
    const url = `${this.client.defaults.baseURL}${this.place(who, weddingId)}/live${query}`
    const headers = {
      ...who.headers,
      accept: "text/event-stream",
      ...(from.lastId === undefined ? {} : { "last-event-id": String(from.lastId) }),
    }
    const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
      http.get(url, { headers, agent: false }, resolve).on("error", reject)
    })
    const stream = new Stream(answer.statusCode ?? 0, answer)
    this.streams.push(stream)
    // Its greeting says where it is: from then on nothing is missed.
    if (stream.status === 200) await stream.greeted
    return stream
  }

  /** Bytes of a file as they are served. */
  async fetchFile(who: Person, weddingId: string, id: string): Promise<Response> {
    return fetch(`${this.client.defaults.baseURL}${this.place(who, weddingId)}/attachments/${id}`, {
      headers: { ...who.headers },
    })
  }

  hangUp(): void {
    for (const stream of this.streams.splice(0)) stream.close()
  }
}
