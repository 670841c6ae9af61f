import { chaseShares } from "@kct/medusa-plugin-ties/workflows/shares/chase"
import { inDays } from "../quotes/world"
import { joining, type Party, type SharesWorld } from "./world"

const DAY = 86_400_000

export function telling(world: SharesWorld): void {
  /** Kinds of the mails of a wedding about its money, with who gets them, in no order. */
  const mails = async ({ id }: Party) =>
    (
      await world.sql<{ mail: string }>(
        `select kind || ' ' || recipient as mail from out_message where wedding_id = ? and deleted_at is null
         and kind in ('payment-received', 'balance-received', 'couple-credited', 'shares-late', 'share-received',
           'share-credited', 'member-payment-due')`,
        id,
      )
    )
      .map(({ mail }) => mail)
      .toSorted()

  it("who has paid is told so once, and who has something back, those who have left as well", async () => {
    const party = await world.party(6, 2)
    const couple = (
      await world.sql<{ email: string }>("select email from wed_wedding where id = ?", party.id)
    )[0]!.email
    await world.pay(party, "Member 4")
    await world.pay(party, "couple")
    await world.pay(party, "Member 5")
    const { version } = await world.statement(party.token)
    const paid = [
      `balance-received ${couple}`,
      "share-received member-4@example.com",
      "share-received member-5@example.com",
    ]
    await world.eventually(async () => {
      expect(await mails(party)).toEqual([...paid, `payment-received ${couple}`].toSorted())
    })
    await world.change(party.token, { version, drop: [party.ids.get("Member 5")!] })
    await world.agree(party)
    expect(await mails(party)).toContain("share-credited member-5@example.com")
    const [first] = await world.sql<{ due: number }>(
      "select (payload->'due'->>'amount')::float8 as due from out_message where wedding_id = ? and kind = 'payment-received'",
      party.id,
    )
    expect(first!.due).toBeGreaterThan(0)
  })

  it("who has not paid is asked by the ladder, then their couple, then the coordinator; and no more once they have", async () => {
    const party = await world.party(4, 2)
    await world.pay(party, "Member 2")
    const id = party.ids.get("Member 3")!
    await world.byOk(party.token, "POST", `/link/shares/${id}/extend`, { due_on: inDays(7) })
    // Where it is the same day everywhere from Lisbon to Los Angeles: the ladder counts days at the wedding's place.
    const afternoon = Date.parse(`${inDays(0)}T16:00:00Z`)
    const asked = async () =>
      (await mails(party)).filter((mail) => /^(member-payment-due|shares-late)/.test(mail))
    const at = async (days: number) => {
      for (let twice = 0; twice < 2; twice++) await chaseShares(world.container(), afternoon + days * DAY)
      return asked()
    }
    const member = "member-payment-due member-3@example.com"
    expect(await at(-1)).toEqual([])
    expect(await at(0)).toEqual([member])
    expect(await at(4)).toEqual([member, member])
    expect(await at(6)).toEqual([member, member, member])
    expect(await at(7)).toEqual([member, member, member, expect.stringMatching(/^shares-late /)])
    await at(8)
    const tasks = await world.sql<{ key: string }>(
      "select key from wed_task where wedding_id = ? and title = 'Remind the couple' and status = 'open'",
      party.id,
    )
    expect(tasks).toHaveLength(1)
    expect(await asked()).toHaveLength(4)
  })

  it("nobody is asked who has paid, whose share is another's, or whose wedding's reminders are paused", async () => {
    const party = await world.party(5, 3)
    await world.pay(party, "Member 2")
    await world.byOk(party.token, "POST", `/link/shares/${party.ids.get("Member 3")!}/take-over`, {})
    await world.sql("update wed_wedding set chasing_paused_at = now() where id = ?", party.id)
    await world.byOk(party.token, "POST", `/link/shares/${party.ids.get("Member 4")!}/extend`, {
      due_on: inDays(2),
    })
    await chaseShares(world.container())
    expect((await mails(party)).filter((mail) => mail.startsWith("member-payment-due"))).toEqual([])
    await world.sql("update wed_wedding set chasing_paused_at = null where id = ?", party.id)
    await chaseShares(world.container())
    expect((await mails(party)).filter((mail) => mail.startsWith("member-payment-due"))).toEqual([
      "member-payment-due member-4@example.com",
    ])
  })

  it("who joins after the others were to have paid has until the ties ship", async () => {
    const party = await world.party(4, 1)
    await world.pay(party, "couple")
    await world.pay(party, "Member 3")
    await world.sql(
      "update wed_task set due_on = ? where wedding_id = ? and key = 'quote-paid'",
      inDays(-3),
      party.id,
    )
    const { version } = await world.statement(party.token)
    await world.change(party.token, { version, add: [joining({ pays: "self" })] })
    const { shares } = await world.statement(party.token)
    const late = shares.find(({ name }) => name === "Late")!
    const [ships] = await world.sql<{ due_on: string }>(
      "select due_on from wed_task where wedding_id = ? and key = 'shipped'",
      party.id,
    )
    expect(late).toMatchObject({ state: "due", deadline: ships!.due_on })
  })
}
