import { STORIES } from "../data/stories"
import { seasonDates } from "./dates"

const DAYS = ["2026-11-28", "2027-01-01", "2028-02-29", "2027-05-15", "2027-10-31", "2027-12-31"]

describe("the dates of the demo's season", () => {
  it.each(DAYS)("are one for each story, on weekends within a year around %s", (today) => {
    const dates = seasonDates(today)
    expect(dates).toHaveLength(STORIES.length)
    expect(dates).toEqual([...dates].sort())
    expect(dates.filter((date) => ![0, 5, 6].includes(new Date(date).getUTCDay()))).toEqual([])
    const far = (date: string) => (Date.parse(date) - Date.parse(today)) / 86_400_000
    expect(Math.min(...dates.map(far))).toBeGreaterThanOrEqual(-14)
    expect(Math.max(...dates.map(far))).toBeLessThan(383)
  })

  it.each(DAYS)("are most of them in the autumn and in May, whatever day %s is", (today) => {
    const months = seasonDates(today).map((date) => Number(date.slice(5, 7)))
    const share = (...of: number[]) => months.filter((month) => of.includes(month)).length / months.length
    expect(share(9, 10, 11)).toBeGreaterThan(0.33)
    expect(share(10)).toBeGreaterThan(share(7))
    expect(share(5)).toBeGreaterThan(share(2))
  })
})
