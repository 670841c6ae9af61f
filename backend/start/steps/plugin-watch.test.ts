import { needsRestart } from "./plugin-watch"

it.each([
  ["src/api/ready/route.ts", true],
  ["src/administration/x.ts", true],
  ["src/admin/lib/format.ts", false],
  ["src/domain/prices.test.ts", false],
])("a change of %s boots the server again: %s", (file, expected) => {
  expect(needsRestart(file)).toBe(expected)
})
