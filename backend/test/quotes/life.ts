import { decided, inDays, type QuoteWorld, refusalOf, weddingOf } from "./world"

export function life(world: QuoteWorld): void {
  describe("the life of a quote", () => {
    it("goes from submission over a change request to approval and acceptance, each step written down", async () => {
      const { id, token } = await world.create()
      const asked = await world.decideOk(id, "request_changes", {
        version: 1,
        reason: "Royal blue is out of season",
        internal_note: "They will take navy",
      })
      expect(asked.quote).toMatchObject({ state: "changes_requested", seq: 3, version: 1 })
      expect(asked.sla.state).toBe("answered")
      const told = await world.opened(token)
      expect(told.quote.reason).toBe("Royal blue is out of season")
      expect(JSON.stringify(told)).not.toContain("They will take navy")

      await world.coupleOk("POST", "/submit", token, { version: 1 })
      const approved = await world.decideOk(id, "approve", { version: 1, seq: 4 })
      expect(approved.quote).toMatchObject({ state: "approved", seq: 6 })
      expect(approved.quote.transitions.map(({ event, from, to, by }) => [event, from, to, by])).toEqual([
        ["submit", "draft", "submitted", "the couple"],
        ["take", "submitted", "in_review", expect.any(String)],
        ["request_changes", "in_review", "changes_requested", expect.any(String)],
        ["submit", "changes_requested", "submitted", "the couple"],
        ["take", "submitted", "in_review", expect.any(String)],
        ["approve", "in_review", "approved", expect.any(String)],
      ])
      expect((await world.opened(token)).quote).toMatchObject({ payable: false, accepted_at: null })
      await world.coupleOk("POST", "/accept", token, { version: 1 })
      const accepted = await world.opened(token)
      expect(accepted.quote).toMatchObject({ payable: true, accepted_at: expect.any(String), seq: 7 })

      const audit = await world.sql<{ action: string }>(
        "select action from wed_audit where wedding_id = ? order by created_at, id",
        id,
      )
      expect(audit.filter(({ action }) => action.startsWith("quote."))).toHaveLength(7)
    })

    it("tells who comes late or asks for what can't be what there is, and changes nothing", async () => {
      const { id, token } = await world.create()
      const before = await world.desk(id)
      const notYet = await world.couple("POST", "/accept", token, { version: 1 })
      expect([notYet.status, refusalOf(notYet)]).toEqual([
        409,
        expect.objectContaining({
          code: "illegal_transition",
          state: "submitted",
          seq: 1,
          version: 1,
          possible: ["revise", "cancel"],
        }),
      ])
      const silent = await world.decide(id, "reject", { version: 1 })
      expect([silent.status, refusalOf(silent).message]).toEqual([400, expect.stringMatching(/^reason: /)])
      const old = await world.decide(id, "approve", { version: 1, seq: 0 })
      expect([old.status, refusalOf(old).code]).toEqual([409, "stale_version"])
      const older = await world.decide(id, "approve", { version: 7 })
      expect([older.status, refusalOf(older)]).toEqual([
        409,
        expect.objectContaining({ code: "stale_version", content: before.quote.content }),
      ])
      const nobody = await world.decide("wed_nobody", "approve", { version: 1 })
      expect(nobody.status).toBe(404)
      expect(decided(await world.desk(id))).toEqual(decided(before))
    })

    it("ends by cancellation, and is taken up again with a reason", async () => {
      const { id, token } = await world.create()
      await world.coupleOk("POST", "/cancel", token, { version: 1, reason: "We eloped" })
      expect((await world.opened(token)).quote).toMatchObject({ state: "cancelled", reason: "We eloped" })
      expect((await world.decide(id, "approve", { version: 1 })).status).toBe(409)
      const reopened = await world.decideOk(id, "reopen", { version: 1, reason: "They called" })
      expect(reopened.quote).toMatchObject({ state: "in_review", seq: 3 })
    })

    it("an approval is undone with a reason, and with it an acceptance", async () => {
      const { id, token } = await world.accepted()
      const undone = await world.decideOk(id, "withdraw", { version: 1, reason: "Wrong colour card" })
      expect(undone.quote).toMatchObject({ state: "in_review", accepted_at: null })
      expect((await world.opened(token)).quote.payable).toBe(false)
    })

    it("is sent in later by a couple that kept a draft", async () => {
      const draft = weddingOf(3, { submit: false, details: { date: inDays(300) } as never })
      const { token } = await world.create(draft)
      await world.coupleOk("POST", "/submit", token, { version: 1 })
      expect((await world.opened(token)).quote).toMatchObject({ state: "approved", seq: 2 })
    })
  })
}
