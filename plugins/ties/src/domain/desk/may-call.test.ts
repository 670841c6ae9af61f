import fs from "node:fs"
import path from "node:path"
import fc from "fast-check"
import { mayCall } from "./may-call"
import { PERMISSIONS } from "./permissions"
import { DESK_ROLES, type DeskRole } from "./roles"

const scopes = (method: string, asked: string) =>
  Object.fromEntries(DESK_ROLES.map((role) => [role, mayCall(role, method, asked)?.scope ?? null]))

const nobody = { owner: "any", lead: null, senior: null, coordinator: null, staff: null }
const weddings = { owner: "any", lead: "any", senior: "queue", coordinator: "own", staff: "paid" }
const ownOnes = { owner: "any", lead: "any", senior: "own", coordinator: "own", staff: null }
const orders = { ...ownOnes, staff: "paid" }

describe("mayCall", () => {
  it.each([
    ["GET", "/admin/ties/weddings", weddings],
    ["GET", "/admin/ties/weddings/wed_1", weddings],
    ["HEAD", "/admin/ties/weddings/wed_1", weddings],
    ["GET", "/admin/ties/my-day", weddings],
    ["POST", "/admin/ties/weddings/wed_1/quote/approve", { ...weddings, staff: null }],
    ["POST", "/admin/ties/weddings/bulk", { ...weddings, staff: null }],
    ["POST", "/admin/ties/weddings/wed_1/tasks/wtask_1", weddings],
    ["POST", "/admin/ties/weddings/wed_1/assign", { ...weddings, coordinator: null, staff: null }],
    ["GET", "/admin/ties/audit", { ...nobody, lead: "any" }],
    ["POST", "/admin/ties/coordinators", { ...nobody, lead: "any" }],
    ["GET", "/admin/orders", orders],
    ["GET", "/admin/orders/order_1", orders],
    ["GET", "/admin/customers/cus_1", ownOnes],
    [
      "GET",
      "/admin/users/me",
      { owner: "any", lead: "any", senior: "any", coordinator: "any", staff: "any" },
    ],
    ["GET", "/admin/products", { owner: "any", lead: "any", senior: "any", coordinator: "any", staff: null }],
  ])("%s %s", (method, asked, expected) => {
    expect(scopes(method, asked)).toEqual(expected)
  })

  it.each([
    ["POST", "/admin/users/user_1"],
    ["GET", "/admin/users"],
    ["POST", "/admin/products"],
    ["DELETE", "/admin/orders/order_1"],
    ["POST", "/admin/orders/order_1/cancel"],
    ["POST", "/admin/orders/export"],
    ["GET", "/admin/api-keys"],
    ["GET", "/admin/notifications"],
    ["POST", "/admin/ties/pricing-rules"],
    ["POST", "/admin/ties/sync"],
    ["DELETE", "/admin/ties/weddings/wed_1"],
    ["GET", "/admin/ties/tomorrow"],
    ["GET", "/admin//orders"],
    ["GET", "/admin/orders//changes"],
    ["GET", "/Admin/Orders"],
    ["GET", "/admin/orders/%"],
    ["GET", ""],
  ])("closes %s %s to all but owners", (method, asked) => {
    expect(scopes(method, asked)).toEqual(nobody)
  })

  it("tells what the scope is of, and where its id stands, decoded once", () => {
    expect(mayCall("coordinator", "get", "/admin/orders/a%2Fb/?fields=id#top")).toEqual({
      scope: "own",
      of: { thing: "order", in: { param: "id" } },
      path: "/admin/orders/:id",
      params: { id: "a/b" },
    })
    expect(mayCall("coordinator", "GET", "/admin/ties/weddings/export")?.path).toBe(
      "/admin/ties/weddings/export",
    )
    expect(mayCall("staff", "GET", "/admin/ties/weddings/export")).toBeNull()
  })

  it("gives nobody more than the roles above them have of it", () => {
    const reach: Record<string, number> = { any: 3, queue: 2, own: 1 }
    const ladder: DeskRole[] = ["owner", "lead", "senior", "coordinator"]
    for (const { method, path: asked } of PERMISSIONS) {
      const has = ladder.map((role) => reach[mayCall(role, method, asked)?.scope ?? ""] ?? 0)
      expect([asked, [...has].sort().reverse()]).toEqual([asked, has])
    }
  })

  it("opens nothing that is not written down, whatever is asked", () => {
    const segment = fc.constantFrom(
      "admin",
      "ties",
      "weddings",
      "orders",
      "users",
      "me",
      ":id",
      "..",
      "",
      "x",
    )
    const method = fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), method, (segments, asked) => {
        const allowed = mayCall("lead", asked, `/${segments.join("/")}`)
        const fits = PERMISSIONS.some(
          (row) =>
            row.method === asked &&
            row.path.split("/").length === segments.length + 1 &&
            row.path.split("/").every((part, at) => part.startsWith(":") || part === ["", ...segments][at]),
        )
        expect(allowed !== null && !fits).toBe(false)
      }),
    )
  })
})

describe("the table of permissions", () => {
  it("names each route once", () => {
    const names = PERMISSIONS.map(({ method, path: pattern }) => `${method} ${pattern.replace(/:\w+/g, ":")}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it("narrows what is somebody's, and says what else it is about", () => {
    const wrong = PERMISSIONS.filter(
      ({ allow, of }) => Object.values(allow).some((scope) => scope !== "any") && of === undefined,
    )
    expect(wrong).toEqual([])
  })

  it("finds each of Medusa's routes in Medusa", () => {
    const api = path.join(path.dirname(require.resolve("@medusajs/medusa/package.json")), "dist/api")
    const isThere = (method: string, pattern: string) => {
      const file = path.join(api, pattern.replace(/:(\w+)/g, "[$1]"), "route.js")
      return fs.existsSync(file) && fs.readFileSync(file, "utf8").includes(`exports.${method} =`)
    }
    const gone = PERMISSIONS.filter(
      ({ method, path: pattern }) => !pattern.startsWith("/admin/ties/") && !isThere(method, pattern),
    )
    expect(gone.map(({ method, path: pattern }) => `${method} ${pattern}`)).toEqual([])
  })
})
