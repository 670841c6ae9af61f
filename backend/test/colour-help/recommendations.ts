import { type Recommendations, recommendationsSchema } from "@kct/medusa-plugin-ties/contract/index"
import type { World } from "./world"

export function recommendations(world: World): void {
  describe("GET /store/ties/colors/:slug/recommendations", () => {
    const ask = (slug: string, query = "") =>
      world.get<Recommendations & { message: string; suggestions: { slug: string }[] }>(
        `/store/ties/colors/${slug}/recommendations${query}`,
      )

    it("gives colours that are sold, each with its reason, by the contract", async () => {
      const { status, data } = await ask("navy-blue")
      expect(status).toBe(200)
      expect(recommendationsSchema.parse(data)).toEqual(data)
      expect(data.recommendations.length).toBeGreaterThan(0)
      expect(data.recommendations.map(({ slug }) => slug)).not.toContain("navy-blue")
      expect(data.recommendations.every(({ reason }) => reason.text.length > 0)).toBe(true)
    })

    it("pairs a colour as a theme of the host's does, and never with what that theme names and nobody sells", async () => {
      const { data } = await ask("dark-navy", "?theme=ours")
      expect(data.recommendations[0]).toMatchObject({
        slug: "navy-blue",
        reason: { kind: "theme", text: "Of your theme, Ours" },
      })
      expect(data.recommendations.filter(({ reason }) => reason.kind === "theme")).toHaveLength(1)
    })

    it("answers 404 with suggestions for a colour that is not sold", async () => {
      const { status, data } = await ask("navvy-blue")
      expect(status).toBe(404)
      expect(data.suggestions[0]?.slug).toBe("navy-blue")
    })

    it.each([
      ["?theme=no-such-theme", /^theme: /],
      ["?theme=Not%20a%20slug", /^theme: /],
      ["?theme=ours&theme=ours", /^theme: /],
      ["?shade=dark", /^shade: /],
      ["?region_id=reg_none", /region_id/],
    ])("answers 400 to %s and names the field", async (query, message) => {
      const { status, data } = await ask("navy-blue", query)
      expect(status).toBe(400)
      expect(data.message).toMatch(message)
    })
  })
}
