import fc from "fast-check"
import type { Calendar } from "./calendar"
import { addDays, daysBetween, isBusinessDay } from "./dates"
import { plan } from "./plan"
import { type PlannedAlready, replan } from "./replan"
import { faultsOfTemplates, TASK_TEMPLATES, type TaskTemplate } from "./templates"

const none = new Set<string>()
/** A Saturday. */
const WEDDING = "2027-06-19"
const daysFor = (today: string, holidays: ReadonlySet<string> = none) =>
  plan({ weddingDate: WEDDING, today, holidays }, TASK_TEMPLATES).map(({ key, due_on }) => [key, due_on])

const owner = fc.constantFrom("couple", "member", "coordinator", "staff")
/** Templates that only wait for ones before them, in any order of days. */
const templates = fc
  .array(
    fc.record({
      days_before: fc.nat(150),
      unit: fc.constantFrom("calendar", "business"),
      owner,
      waits: fc.array(fc.nat(9), { maxLength: 3 }),
    } as const),
    { maxLength: 10 },
  )
  .map((all) =>
    all.map(({ waits, ...rest }, at): TaskTemplate => ({
      ...rest,
      key: `t${at}`,
      title: `Task ${at}`,
      depends_on: [...new Set(waits)].filter((other) => other < at).map((other) => `t${other}`),
    })),
  )
const calendars = fc
  .record({
    today: fc.nat(3000).map((count) => addDays("2026-01-01", count)),
    lead: fc.integer({ min: 1, max: 200 }),
    holidays: fc.array(fc.nat(200), { maxLength: 12 }),
  })
  .map(({ today, lead, holidays }): Calendar => ({
    today,
    weddingDate: addDays(today, lead),
    holidays: new Set(holidays.map((count) => addDays(today, count))),
  }))

describe("plan", () => {
  it("counts back from the wedding, and what the shop does falls on a business day", () => {
    expect(daysFor("2027-01-01")).toEqual([
      ["invitations-out", "2027-02-19"],
      ["colours-chosen", "2027-03-21"],
      ["members-answered", "2027-04-20"],
      ["quote-paid", "2027-05-05"],
      ["ordered", "2027-05-20"],
      ["shipped", "2027-05-28"],
      ["delivered", "2027-06-05"],
      ["final-check", "2027-06-11"],
      ["ready", "2027-06-18"],
    ])
  })

  it("ships before a holiday", () => {
    const days = Object.fromEntries(daysFor("2027-01-01", new Set(["2027-05-27", "2027-05-28"])))
    expect(days["shipped"]).toBe("2027-05-26")
  })

  it("counts business days where a template says so", () => {
    const [task] = plan({ weddingDate: WEDDING, today: "2027-01-01", holidays: new Set(["2027-06-14"]) }, [
      { ...TASK_TEMPLATES[5]!, days_before: 5, unit: "business", depends_on: [] },
    ])
    expect(task).toMatchObject({ due_on: "2027-06-11", compressed: false })
  })

  it("spreads what is late up to what still has its day, which stays", () => {
    const tasks = plan({ weddingDate: WEDDING, today: "2027-05-03", holidays: none }, TASK_TEMPLATES)
    expect(tasks.map(({ key, due_on, compressed }) => [key, due_on, compressed])).toEqual([
      ["invitations-out", "2027-05-03", true],
      ["colours-chosen", "2027-05-07", true],
      ["members-answered", "2027-05-11", true],
      ["quote-paid", "2027-05-15", true],
      ["ordered", "2027-05-20", false],
      ["shipped", "2027-05-28", false],
      ["delivered", "2027-06-05", false],
      ["final-check", "2027-06-11", false],
      ["ready", "2027-06-18", false],
    ])
  })

  it("puts everything into the ten days that are left", () => {
    expect(daysFor("2027-06-09").map(([, day]) => day)).toEqual([
      "2027-06-09",
      "2027-06-10",
      "2027-06-11",
      "2027-06-11",
      "2027-06-11",
      "2027-06-14",
      "2027-06-15",
      "2027-06-16",
      "2027-06-18",
    ])
  })

  it.each(["2027-06-18", "2027-06-19", "2027-06-25"])("is due today at the latest hour, on %s", (today) => {
    expect(new Set(daysFor(today).map(([, day]) => day))).toEqual(new Set([today]))
  })

  it("has nothing due before today, after the day before the wedding, or before what it depends on", () => {
    fc.assert(
      fc.property(calendars, templates, (calendar, list) => {
        const tasks = plan(calendar, list)
        const dueOf = new Map(tasks.map(({ key, due_on }) => [key, due_on]))
        expect(tasks).toHaveLength(list.length)
        expect(tasks.every(({ due_on }) => due_on >= calendar.today && due_on < calendar.weddingDate)).toBe(
          true,
        )
        expect(tasks.map(({ due_on }) => due_on)).toEqual(tasks.map(({ due_on }) => due_on).sort())
        const early = tasks.filter(({ due_on, depends_on }) =>
          depends_on.some((key) => (dueOf.get(key) ?? "") > due_on),
        )
        expect(early).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it("keeps the order that there would be with time enough", () => {
    fc.assert(
      fc.property(calendars, templates, (calendar, list) => {
        const early = { ...calendar, today: addDays(calendar.weddingDate, -400) }
        const keys = (tasks: { key: string }[]) => tasks.map(({ key }) => key)
        expect(keys(plan(calendar, list))).toEqual(keys(plan(early, list)))
      }),
      { numRuns: 300 },
    )
  })

  it("changes no day while there is time enough, and no more than it has to when there is not", () => {
    fc.assert(
      fc.property(calendars, templates, (calendar, list) => {
        const early = plan({ ...calendar, today: addDays(calendar.weddingDate, -400) }, list)
        const tasks = plan(calendar, list)
        expect(early.some(({ compressed }) => compressed)).toBe(false)
        const firstKept = tasks.findIndex(({ compressed }) => !compressed)
        const late = early.filter(({ due_on }) => due_on < calendar.today).length
        expect(late > 0 || firstKept <= 0).toBe(true)
        expect(
          tasks
            .filter(({ compressed }) => !compressed)
            .every(({ key, due_on }) => early.find((one) => one.key === key)?.due_on === due_on),
        ).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it("lets the shop work on business days, as long as there is one from today on", () => {
    fc.assert(
      fc.property(calendars, templates, (calendar, list) => {
        const ofShop = plan(calendar, list).filter(
          ({ owner }) => owner === "coordinator" || owner === "staff",
        )
        const between = ({ due_on }: { due_on: string }) =>
          Array.from({ length: daysBetween(calendar.today, due_on) + 1 }, (_, at) =>
            addDays(calendar.today, at),
          )
        const idle = ofShop.filter(
          (task) =>
            !isBusinessDay(task.due_on, calendar.holidays) &&
            between(task).some((day) => isBusinessDay(day, calendar.holidays)),
        )
        expect(idle).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe("replan", () => {
  const planned = (calendar: Calendar, list: readonly TaskTemplate[]): PlannedAlready[] =>
    plan(calendar, list).map((task, at) => ({
      ...task,
      status: at % 3 === 0 ? ("done" as const) : ("open" as const),
      pinned: at % 5 === 1,
    }))
  const moves = fc.tuple(calendars, templates, fc.integer({ min: 1, max: 200 }))

  it("leaves what is done, and is done once: a second time changes nothing", () => {
    fc.assert(
      fc.property(moves, ([calendar, list, lead]) => {
        const tasks = planned(calendar, list)
        const moved = { ...calendar, weddingDate: addDays(calendar.today, lead) }
        const once = replan(moved, tasks)
        expect(replan(moved, once)).toEqual(once)
        expect(once.filter(({ status }) => status === "done")).toEqual(
          tasks.filter(({ status }) => status === "done"),
        )
        expect(once.map(({ key }) => key)).toEqual(tasks.map(({ key }) => key))
        const open = once.filter(({ status }) => status === "open")
        expect(open.every(({ due_on }) => due_on >= calendar.today && due_on < moved.weddingDate)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it("moves what is open with the wedding, and a day set by hand only if it would be too late", () => {
    const calendar: Calendar = { weddingDate: WEDDING, today: "2027-01-01", holidays: none }
    const tasks = plan(calendar, TASK_TEMPLATES).map((task) => ({
      ...task,
      status: "open" as const,
      pinned: task.key === "final-check",
    }))
    const dayOf = (weddingDate: string, key: string) =>
      replan({ ...calendar, weddingDate }, tasks).find((task) => task.key === key)?.due_on
    expect(dayOf("2027-07-17", "quote-paid")).toBe("2027-06-02")
    expect(dayOf("2027-07-17", "final-check")).toBe("2027-06-11")
    expect(dayOf("2027-05-22", "final-check")).toBe("2027-05-21")
  })
})

describe("templates", () => {
  it("of the shop have no fault", () => {
    expect(faultsOfTemplates(TASK_TEMPLATES)).toEqual([])
  })

  it("may not be there twice, wait for nothing that is, or wait for each other", () => {
    const [one] = TASK_TEMPLATES
    const task = (key: string, ...depends_on: string[]) => ({ ...one!, key, depends_on })
    expect(faultsOfTemplates([task("a"), task("a")])).toEqual(['task_templates.1.key: "a" is there twice'])
    expect(faultsOfTemplates([task("a", "b")])).toEqual(['task_templates.0.depends_on: there is no "b"'])
    expect(faultsOfTemplates([task("a"), task("b", "d"), task("c", "b"), task("d", "c", "a")])).toEqual([
      "task_templates: b → d → c → b wait for each other",
    ])
    expect(faultsOfTemplates([task("a", "a")])).toEqual(["task_templates: a → a wait for each other"])
  })

  it("that wait for each other, which nobody may save, are planned once all the same", () => {
    const [one] = TASK_TEMPLATES
    const circle = [
      { ...one!, key: "a", depends_on: ["b"] },
      { ...one!, key: "b", depends_on: ["a"] },
    ]
    expect(plan({ weddingDate: WEDDING, today: "2027-01-01", holidays: none }, circle)).toHaveLength(2)
  })
})
