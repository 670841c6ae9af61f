import {
  createCoordinatorSchema,
  type DeskCoordinator,
  updateCoordinatorSchema,
} from "../../contract/desk-staff"
import { coordinatorDraft, NEW_COORDINATOR, readChanged, readNew } from "./coordinator-draft"

const INES: DeskCoordinator = {
  id: "wco_1",
  user_id: "user_1",
  email: "ines@example.com",
  name: "Ines Moreau",
  role: "senior",
  skills: ["garden-romance"],
  regions: ["us", "ca"],
  languages: ["en", "fr"],
  capacity: 8,
  days_off: [{ from: "2027-03-01", to: "2027-03-05" }],
  is_active: true,
  open_weddings: 3,
  away_today: false,
}

describe("somebody new", () => {
  it("is sent as the contract takes it", () => {
    const { body } = readNew({
      ...NEW_COORDINATOR,
      user_id: "user_2",
      name: " Omar ",
      skills: "Garden Romance, beach-bliss",
    })
    expect(createCoordinatorSchema.parse(body)).toMatchObject({
      user_id: "user_2",
      name: "Omar",
      skills: ["garden-romance", "beach-bliss"],
      languages: ["en"],
      capacity: 20,
    })
  })

  it("has to be somebody, with a name", () => {
    expect(readNew(NEW_COORDINATOR).faults).toMatchObject({
      user_id: "Choose who it is.",
      name: "A name is needed.",
    })
  })
})

describe("somebody known", () => {
  it("is not changed where nothing was typed", () => {
    expect(readChanged(coordinatorDraft(INES), INES).body).toEqual({})
  })

  it("sends what was changed alone, so that no role is set where only the capacity was", () => {
    const { body } = readChanged({ ...coordinatorDraft(INES), capacity: "12", hand_over_to: "auto" }, INES)
    expect(updateCoordinatorSchema.parse(body)).toEqual({ capacity: 12, hand_over_to: "auto" })
  })

  it.each([
    ["capacity", { capacity: "-1" }],
    ["regions", { regions: "usa" }],
    ["languages", { languages: "english" }],
    ["days_off", { days_off: [{ from: "2027-03-05", to: "2027-03-01" }] }],
  ])("says what is wrong at its field: %s", (field, part) => {
    expect(readChanged({ ...coordinatorDraft(INES), ...part }, INES).faults).toHaveProperty(field)
  })
})
