import type { DeskSettingsAnswer, TaskTemplate, TaskTemplates } from "@kct/medusa-plugin-ties/contract/index"
import { deskSettingsAnswerSchema, taskTemplatesSchema } from "@kct/medusa-plugin-ties/contract/index"
import type { DeskWorld } from "./world"

const SETTINGS = "/admin/ties/desk-settings"
const TEMPLATES = "/admin/ties/task-templates"

export function settings(world: DeskWorld): void {
  describe("settings of the desk", () => {
    it("have defaults, are set each whole by leads, and are written down", async () => {
      const before = await world.coordinator.get<DeskSettingsAnswer>(SETTINGS)
      expect(deskSettingsAnswerSchema.parse(before)).toEqual(before)
      const sla = {
        hours: 8,
        business: { time_zone: "America/New_York", days: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" },
      }
      const { settings: after } = await world.lead.ok<DeskSettingsAnswer>("POST", SETTINGS, {
        sla,
        holidays: ["2027-12-25"],
      })
      expect(after).toEqual({ ...before.settings, sla, holidays: ["2027-12-25"] })
      await world.lead.ok("POST", SETTINGS, { holidays: [] })
      const audit = await world.lead.get<{ entries: object[] }>("/admin/ties/audit")
      expect(audit.entries.slice(0, 1)).toMatchObject([
        {
          action: "setting.change",
          entity_id: "holidays",
          by: "Lena Lead",
          role: "lead",
          before: { value: ["2027-12-25"] },
          after: { value: [] },
        },
      ])
      expect((await world.coordinator.send("POST", SETTINGS, { holidays: [] })).status).toBe(403)
    })

    it.each([
      [{ sla: { hours: 0, business: null } }, "sla.hours: "],
      [
        { sla: { hours: 8, business: { time_zone: "Mars", days: [1], from: "09:00", to: "17:00" } } },
        "sla.business.time_zone: ",
      ],
      [
        { sla: { hours: 8, business: { time_zone: "UTC", days: [1], from: "18:00", to: "17:00" } } },
        "sla.business: ",
      ],
      [{ quote: { expiry_days: 0 } }, "quote.expiry_days: "],
      [{ holidays: ["Christmas"] }, "holidays.0: "],
      [
        { auto_approval: { enabled: true, max_total: { USD: 5 }, min_days_ahead: 1 } },
        "auto_approval.max_total",
      ],
      [{ colour: "red" }, "colour: is not known here"],
    ])("that can't be are refused with the field: %j", async (change, sentence) => {
      const { status, data } = await world.lead.send<{ message: string }>("POST", SETTINGS, change)
      expect([status, data.message]).toEqual([400, expect.stringContaining(sentence)])
    })
  })

  describe("templates of tasks", () => {
    const list = async (): Promise<TaskTemplate[]> => {
      const found = await world.coordinator.get<TaskTemplates>(TEMPLATES)
      expect(taskTemplatesSchema.parse(found)).toEqual(found)
      return found.task_templates
    }

    it("are the shop's own until a lead sets the whole list, an empty one included", async () => {
      expect((await list()).map(({ days_before }) => days_before)).toEqual([
        120, 90, 60, 45, 30, 21, 14, 7, 1,
      ])
      const task_templates = [{ ...(await list())[0]!, title: "Send the invitations" }]
      await world.lead.ok("PUT", TEMPLATES, { task_templates })
      expect(await list()).toEqual(task_templates)
      await world.lead.ok("PUT", TEMPLATES, { task_templates: [] })
      expect(await list()).toEqual([])
      expect((await world.senior.send("PUT", TEMPLATES, { task_templates })).status).toBe(403)
    })

    it("that go round in a circle, wait for nothing or are there twice are refused with their keys", async () => {
      const one = { title: "One", days_before: 1, unit: "calendar", owner: "staff", is_active: true }
      const refused = async (...task_templates: object[]) => {
        const { status, data } = await world.lead.send<{ message: string }>("PUT", TEMPLATES, {
          task_templates,
        })
        expect(status).toBe(400)
        return data.message
      }
      const circle = await refused(
        { ...one, key: "a", depends_on: ["b"] },
        { ...one, key: "b", depends_on: ["a"] },
      )
      expect(circle).toContain("a → b → a")
      expect(await refused({ ...one, key: "a", depends_on: ["nothing"] })).toContain(
        "task_templates.0.depends_on",
      )
      expect(
        await refused({ ...one, key: "a", depends_on: [] }, { ...one, key: "a", depends_on: [] }),
      ).toContain("task_templates.1.key")
    })
  })
}
