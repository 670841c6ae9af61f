import assert from "node:assert/strict"
import type { MadeLink, MakeLink, ViewedWedding, WeddingLink } from "@kct/medusa-plugin-ties/contract/index"
import {
  madeLinkSchema,
  viewedWeddingAnswerSchema,
  WEDDING_TOKEN_HEADER,
  weddingLinksSchema,
} from "@kct/medusa-plugin-ties/contract/index"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Answer, Send } from "../bundles/world"
import { QuoteWorld } from "../quotes/world"

/** A store whose weddings are opened by all kinds of links. Each asks from an address of its own, unless a test says which. */
export class LinksWorld extends QuoteWorld {
  private asked = 0

  constructor(
    container: () => MedusaContainer,
    private readonly api: { request: Send; defaults: { baseURL?: string | undefined } },
  ) {
    super(container, api)
  }

  /** Asks at one of the doors behind a link, as a browser behind one proxy does. */
  by<T>(token: string, method: string, path: string, data?: unknown, from?: string): Promise<Answer<T>> {
    this.asked++
    const address = from ?? `10.0.${Math.floor(this.asked / 250)}.${this.asked % 250}`
    return this.send(method, `/store/ties/weddings${path}`, data, {
      [WEDDING_TOKEN_HEADER]: token,
      "x-forwarded-for": address,
    })
  }

  /** Asks at a door over a connection that is kept open, as who guesses would: ten thousand times in a test's time. */
  async knock(token: string, door: string, from: string): Promise<number> {
    const headers = { ...this.shopper(), [WEDDING_TOKEN_HEADER]: token, "x-forwarded-for": from }
    const answer = await fetch(`${this.api.defaults.baseURL}/store/ties/weddings${door}`, { headers })
    await answer.arrayBuffer()
    return answer.status
  }

  /** As `by`, for what must work. */
  async byOk<T>(token: string, method: string, path: string, data?: unknown): Promise<T> {
    const { status, data: body } = await this.by<T>(token, method, path, data)
    assert.ok(status < 300, `${method} ${path}: ${status} ${JSON.stringify(body)}`)
    return body
  }

  async makeLink(token: string, wanted: MakeLink): Promise<MadeLink> {
    const made = await this.byOk<MadeLink>(token, "POST", "/link/links", wanted)
    assert.deepEqual(madeLinkSchema.parse(made), made)
    return made
  }

  async links(token: string): Promise<WeddingLink[]> {
    const answer = await this.byOk<{ links: WeddingLink[] }>(token, "GET", "/link/links")
    assert.deepEqual(weddingLinksSchema.parse(answer), answer)
    return answer.links
  }

  async viewed(token: string): Promise<ViewedWedding> {
    const answer = await this.byOk<{ wedding: ViewedWedding }>(token, "GET", "/view")
    assert.deepEqual(viewedWeddingAnswerSchema.parse(answer), answer)
    return answer.wedding
  }
}
