import assert from "node:assert/strict"
import type { DeskCoordinator, DeskRole } from "@kct/medusa-plugin-ties/contract/index"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import { makeKey } from "../harness/tie-store"
import { QuoteWorld } from "../quotes/world"

export interface Answer<T = unknown> {
  status: number
  data: T
  headers: Record<string, string>
}

type Send = (request: {
  url: string
  method: string
  data?: unknown
  headers: Record<string, string>
  validateStatus: () => boolean
}) => Promise<Answer>

type Fields = Partial<Omit<DeskCoordinator, "id" | "email" | "open_weddings" | "away_today">>

/** Somebody who has signed in. */
export class Person {
  constructor(
    private readonly http: { request: Send },
    readonly headers: Readonly<Record<string, string>>,
    readonly userId: string = "",
    /** Of the place at the desk. */
    readonly id: string = "",
  ) {}

  async send<T>(method: string, url: string, data?: unknown, headers: Record<string, string> = {}) {
    const answer = await this.http.request({
      url,
      method,
      data,
      headers: { ...this.headers, ...headers },
      validateStatus: () => true,
    })
    return answer as Answer<T>
  }

  /** As `send`, for what must work. */
  async ok<T>(method: string, url: string, data?: unknown): Promise<T> {
    const { status, data: body } = await this.send<T>(method, url, data)
    assert.ok(status < 300, `${method} ${url}: ${status} ${JSON.stringify(body)}`)
    return body
  }

  get<T>(url: string): Promise<T> {
    return this.ok<T>("GET", url)
  }
}

/** A desk with somebody in each role, reached over HTTP as they reach it. */
export class DeskWorld extends QuoteWorld {
  owner!: Person
  lead!: Person
  senior!: Person
  coordinator!: Person
  other!: Person
  staff!: Person
  anonymous!: Person
  /** A program with a secret key. */
  program!: Person

  private users = 0

  constructor(
    container: () => MedusaContainer,
    private readonly wire: { request: Send },
  ) {
    super(container, wire)
  }

  override async make(): Promise<void> {
    await super.make()
    const secret = await makeKey(this.container(), "Program", [], "secret")
    this.program = this.person({ authorization: `Basic ${Buffer.from(`${secret}:`).toString("base64")}` })
    this.anonymous = this.person({})
    this.owner = await this.hire("owner", { name: "Odette Owner" })
    this.lead = await this.hire("lead", { name: "Lena Lead" })
    this.senior = await this.hire("senior", { name: "Sam Senior" })
    this.coordinator = await this.hire("coordinator", { name: "Cora Coordinator" })
    this.other = await this.hire("coordinator", { name: "Otto Other" })
    this.staff = await this.hire("staff", { name: "Stan Staff" })
  }

  /** Somebody who sends these headers. */
  person(headers: Record<string, string>): Person {
    return new Person(this.wire, headers)
  }

  knex() {
    return this.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  }

  /** An admin user without a place at the desk. */
  async user(): Promise<Person> {
    const [user] = await this.container()
      .resolve(Modules.USER)
      .createUsers([{ email: `staff-${(this.users += 1)}@example.com` }])
    return this.signIn(user!.id)
  }

  /** Somebody with a place at the desk, from the first moment: nobody is an owner for as long as it takes to say otherwise. */
  async hire(role: DeskRole, fields: Fields = {}): Promise<Person> {
    const { userId } = await this.user()
    const { coordinator } = await this.program.ok<{ coordinator: DeskCoordinator }>(
      "POST",
      "/admin/ties/coordinators",
      { user_id: userId, name: role, role, ...fields },
    )
    return this.signIn(userId, coordinator.id)
  }

  private signIn(userId: string, id = ""): Person {
    const { projectConfig } = this.container().resolve(ContainerRegistrationKeys.CONFIG_MODULE)
    const token = generateJwtToken(
      { actor_id: userId, actor_type: "user", auth_identity_id: `auth_${userId}`, app_metadata: {} },
      { secret: projectConfig.http.jwtSecret as string, expiresIn: "1h" },
    )
    return new Person(this.wire, { authorization: `Bearer ${token}` }, userId, id)
  }
}
