import {
  type MadeLink,
  type MakeLink,
  type PricingRule,
  type SyncRuns,
  WEDDING_TOKEN_HEADER,
} from "@kct/medusa-plugin-ties/contract/index"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import { DeskWorld, type Person } from "../desk/world"
import { tieOf } from "../harness/synced-ties"
import { makeKey } from "../harness/tie-store"
import type { Opened } from "../quotes/world"

type AxiosLike = ConstructorParameters<typeof DeskWorld>[1] & { defaults: { baseURL: string } }

/** Who comes to the wedding of a couple in the shop: the columns of `LINK_ROUTES`. */
export type LinkHolder =
  | "anonymous"
  | "customer"
  | "garbled"
  | "expired"
  | "revoked"
  | "viewer"
  | "calendar"
  | "member"
  | "another"
  | "couple"

/** A desk, and everybody who might knock at its door. */
export class AccessWorld extends DeskWorld {
  private shopKey!: string
  private customerToken!: string

  constructor(
    container: () => MedusaContainer,
    private readonly client: AxiosLike,
  ) {
    super(container, client)
  }

  override async make(): Promise<void> {
    await super.make()
    this.shopKey = await makeKey(this.container(), "Shop", [this.channelId])
    const [customer] = await this.container()
      .resolve(Modules.CUSTOMER)
      .createCustomers([{ email: "somebody.else@example.com", has_account: true }])
    this.customerToken = this.tokenOf(customer!.id, "customer")
  }

  /** Ids of things that are there, by what they are. */
  async samples(): Promise<Record<string, string>> {
    const { productId } = await tieOf(this.container(), "navy-blue", "bow-tie")
    const { pricing_rules } = await this.program.get<{ pricing_rules: PricingRule[] }>(
      "/admin/ties/pricing-rules",
    )
    const { sync_runs } = await this.program.get<SyncRuns>("/admin/ties/sync-runs")
    return {
      place: this.other.id,
      product: productId,
      rule: pricing_rules[0]!.id,
      run: sync_runs[0]!.id,
    }
  }

  /** A task of a wedding that is somebody's to do; made, where there is none yet. */
  async taskOf(weddingId: string, owner: string): Promise<string> {
    const id = `wtask_${weddingId}`
    await this.knex()("wed_task").insert({
      id,
      wedding_id: weddingId,
      key: "to-be-asked-about",
      title: "To be asked about",
      owner,
      days_before: 1,
      unit: "calendar",
      due_on: "2099-01-01",
      depends_on: [],
    })
    return id
  }

  /** A link of a wedding that nobody of the table came by. */
  async linkOf(weddingId: string): Promise<string> {
    const id = `wlnk_${weddingId}`
    await this.knex()("wed_link").insert({
      id,
      wedding_id: weddingId,
      scope: "viewer",
      token_hash: id,
      expires_at: new Date(Date.now() + 60_000),
    })
    return id
  }

  /** All who are no admin users: nobody, a customer, and whoever has a link of a couple, good or not. */
  async outsiders(): Promise<Person[]> {
    return [this.anonymous, ...Object.values(await this.links(await this.create()))]
  }

  shoppers(): Promise<{ anonymous: Person; customer: Person }> {
    const key = { "x-publishable-api-key": this.shopKey }
    return Promise.resolve({
      anonymous: this.person(key),
      customer: this.person({ ...key, authorization: `Bearer ${this.customerToken}` }),
    })
  }

  /** Whoever might come to the door of the weddings in the shop: with no link, one that opens nothing, and a good one. */
  async links(couple: Opened): Promise<Record<LinkHolder, Person>> {
    const expired = await this.create()
    await this.knex()("wed_link")
      .where({ wedding_id: expired.id })
      .update({ expires_at: new Date(Date.now() - 1000) })
    const revoked = await this.create()
    await this.program.ok("POST", `/admin/ties/weddings/${revoked.id}/link`)
    const made = async (wanted: MakeLink) =>
      (await this.coupleOk<MadeLink>("POST", "/links", couple.token, wanted)).token
    const member_id = couple.wedding.members[0]!.id
    const another = await this.create()
    const { anonymous, customer } = await this.shoppers()
    const by = (token: string) => this.person({ ...customer.headers, [WEDDING_TOKEN_HEADER]: token })
    return {
      anonymous,
      customer,
      garbled: by("A".repeat(43)),
      expired: by(expired.token),
      revoked: by(revoked.token),
      viewer: by(await made({ scope: "viewer" })),
      calendar: by(await made({ scope: "calendar" })),
      member: by(await made({ scope: "member", member_id })),
      another: by(another.token),
      couple: by(couple.token),
    }
  }

  /** Where the shop is, and how somebody signs in there, for requests that no client would send. */
  addressOf(person: Person): { host: string; port: string; authorization: string } {
    const { hostname, port } = new URL(this.client.defaults.baseURL)
    return { host: hostname, port, authorization: person.headers["authorization"] ?? "" }
  }

  private tokenOf(actorId: string, actorType: string): string {
    const { projectConfig } = this.container().resolve(ContainerRegistrationKeys.CONFIG_MODULE)
    return generateJwtToken(
      { actor_id: actorId, actor_type: actorType, auth_identity_id: `auth_${actorId}`, app_metadata: {} },
      { secret: projectConfig.http.jwtSecret as string, expiresIn: "1h" },
    )
  }
}
