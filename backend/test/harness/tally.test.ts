import { chooseStages } from "./stages"
import { check, countJest, sum, verdict, type JestReport } from "./tally"

const report = (numbers: Partial<JestReport>): JestReport => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...numbers,
})

describe("the count of a test run", () => {
  it("is what Jest counted", () => {
    expect(countJest(report({ numPassedTests: 7, numFailedTests: 2 }), false)).toMatchObject({
      passed: 7,
      failed: 2,
    })
  })

  it("has a failure for each file that could not run", () => {
    expect(countJest(report({ numPassedTests: 7, numRuntimeErrorTestSuites: 2 }), false)).toMatchObject({
      passed: 7,
      failed: 2,
    })
  })

  it.each<[string, JestReport | undefined, boolean]>([
    ["there is no report", undefined, true],
    ["not one test ran", report({}), true],
    ["all were skipped", report({ numPendingTests: 3 }), true],
    ["Jest ended badly without a failed test", report({ numPassedTests: 3 }), false],
  ])("fails when %s", (_, counted, endedWell) => {
    expect(countJest(counted, endedWell).failed).toBe(1)
  })

  it("is summed over the stages into the last line", () => {
    const tallies = [check(true), check(false), countJest(report({ numPassedTests: 5 }), true)]
    expect(verdict(sum(tallies))).toBe("6 passed, 1 failed")
  })
})

describe("the stages of a test run", () => {
  it("are all of them unless some are named, and run in their own order", () => {
    expect(chooseStages([])).toMatchObject({ stages: { length: 8 }, only: [] })
    expect(chooseStages(["http", "unit"])).toEqual({ stages: ["unit", "http"], only: [] })
    expect(chooseStages(["quotes", "http", "mail"])).toEqual({ stages: ["http"], only: ["quotes", "mail"] })
  })

  it("that do not exist are refused with the list of those that do", () => {
    expect(() => chooseStages(["unti"])).toThrow('There is no test stage "unti". The stages are format, lint')
  })
})
