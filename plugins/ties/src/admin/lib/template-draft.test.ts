import { type TaskTemplate, taskTemplatesSchema } from "../../contract/desk-staff"
import {
  NEW_TEMPLATE,
  templateDraft,
  templatesInOrder,
  withoutTemplate,
  withTemplate,
} from "./template-draft"

const step = (key: string, days_before: number, depends_on: string[] = []): TaskTemplate => ({
  key,
  title: key,
  days_before,
  unit: "calendar",
  owner: "couple",
  depends_on,
  is_active: true,
})
const LIST = [step("order", 30, ["colors"]), step("colors", 90)]

describe("the steps of a timeline", () => {
  it("take a new one with a key of its own, and the contract takes the list", () => {
    const { list } = withTemplate(LIST, { ...NEW_TEMPLATE, title: "Call the couple!", days_before: "10" })
    expect(taskTemplatesSchema.parse({ task_templates: list }).task_templates.at(-1)).toMatchObject({
      key: "call-the-couple",
      days_before: 10,
    })
  })

  it("keep the key of one that is changed, whatever its title becomes", () => {
    const { list } = withTemplate(LIST, { ...templateDraft(LIST[1]!), title: "All colours chosen" })
    expect(list).toEqual([LIST[0], { ...LIST[1], title: "All colours chosen" }])
  })

  it("lose one, and nothing waits for it any more", () => {
    expect(withoutTemplate(LIST, "colors")).toEqual([{ ...LIST[0], depends_on: [] }])
  })

  it("stand in the order in which they come", () => {
    expect(templatesInOrder(LIST).map(({ key }) => key)).toEqual(["colors", "order"])
  })

  it.each([
    [{ title: " " }, "title"],
    [{ title: "!" }, "title"],
    [{ title: "Colors" }, "title"],
    [{ title: "Call", days_before: "soon" }, "days_before"],
  ])("refuse %j at its field", (part, field) => {
    expect(withTemplate(LIST, { ...NEW_TEMPLATE, ...part }).faults).toHaveProperty(field)
  })
})
