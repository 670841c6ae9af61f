import type { CalendarFeed, MadeLink } from "@kct/medusa-plugin-ties/contract/index"
import { WEDDING_TOKEN_HEADER } from "@kct/medusa-plugin-ties/contract/index"
import { inDays, type Opened, weddingOf } from "../quotes/world"
import type { PortalWorld } from "./world"

export function calendar(world: PortalWorld): void {
  const subscribe = ({ token }: Opened): Promise<MadeLink> =>
    world.coupleOk("POST", "/links", token, { scope: "calendar" })
  const feed = (token: string) =>
    world.send<CalendarFeed>("GET", "/store/ties/weddings/calendar", undefined, {
      [WEDDING_TOKEN_HEADER]: token,
    })
  const read = async (token: string) => (await feed(token)).data.ics.replaceAll("\r\n ", "")
  const eventsIn = (ics: string) =>
    ics
      .split("BEGIN:VEVENT")
      .slice(1)
      .map((event) =>
        Object.fromEntries(event.split("\r\n").map((line) => line.split(/[:;](.*)/s).slice(0, 2))),
      )

  const escaped = (text: string) => text.replaceAll(/[\\;,]/g, (one) => `\\${one}`)

  describe("the calendar of a wedding", () => {
    it("has its day and what is the couple's to do, and nobody's name or address", async () => {
      const one = await world.create(
        weddingOf(3, {
          details: {
            ...weddingOf(3).details,
            date: inDays(200),
            phone: "+1 555 0100",
            venue: "The Old Mill, Main Street; rear",
            partner_one: "<b>Ada</b>",
          },
        }),
      )
      const { token, url } = await subscribe(one)
      expect(url === null || url.endsWith(`/our-calendar/${token}`)).toBe(true)
      const tasks = await world.eventually(async () => {
        const own = (await world.opened(one.token)).tasks.filter(
          ({ owner, status }) => owner === "couple" && status === "open",
        )
        expect(own.length).toBeGreaterThan(0)
        return own
      })
      const ics = await read(token)
      expect(ics).not.toMatch(/couple@example|555 0100|Member 0|Navy/i)
      const [day, ...others] = eventsIn(ics)
      expect(day).toMatchObject({
        SUMMARY: "Wedding of <b>Ada</b> & Grace",
        LOCATION: String.raw`The Old Mill\, Main Street\; rear`,
        DTSTART: `VALUE=DATE:${inDays(200).replaceAll("-", "")}`,
      })
      expect(others.map(({ SUMMARY }) => SUMMARY).sort()).toEqual(
        tasks.map(({ title }) => escaped(title)).sort(),
      )
    })

    it("moves with it: the same events, in a later state", async () => {
      const one = await world.create()
      const { token } = await subscribe(one)
      await world.eventually(async () => expect(eventsIn(await read(token)).length).toBeGreaterThan(1))
      const before = new Map(eventsIn(await read(token)).map((event) => [event["UID"], event]))
      const { details } = one.wedding
      const { revision } = await world.opened(one.token)
      await world.coupleOk("POST", "/details", one.token, {
        revision,
        details: { ...details, date: inDays(90) },
      })
      const [day] = eventsIn(await read(token))
      const was = before.get(day!["UID"])!
      expect(day!["DTSTART"]).toBe(`VALUE=DATE:${inDays(90).replaceAll("-", "")}`)
      expect(Number(day!["SEQUENCE"])).toBeGreaterThan(Number(was["SEQUENCE"]))
    })

    it("is opened by its own link alone, which opens nothing else, until that is ended", async () => {
      const one = await world.create(weddingOf(2))
      const { token, link } = await subscribe(one)
      expect((await feed(token)).status).toBe(200)
      for (const other of ["A".repeat(43), "", one.token]) expect((await feed(other)).status).toBe(404)
      for (const path of ["/store/ties/weddings/link", "/store/ties/weddings/view"]) {
        const answer = await world.send("GET", path, undefined, { [WEDDING_TOKEN_HEADER]: token })
        expect(answer.status).toBe(404)
      }
      await world.coupleOk("DELETE", `/links/${link.id}`, one.token)
      expect((await feed(token)).status).toBe(404)
    })
  })
}
