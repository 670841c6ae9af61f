import http from "node:http"
import type { IOrderModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { insertWeddings } from "../desk/insert-weddings"
import type { AccessWorld } from "./world"

interface Orders {
  orders: { id: string; email?: string }[]
  count: number
}
interface Customers {
  customers: { id: string }[]
  count: number
}

/** What Medusa keeps of people, and the ways round a door. */
export function people(world: AccessWorld): void {
  /** Three orders of three customers: of the coordinator's wedding, of another's, and of none. */
  const threeOrders = async () => {
    const customers = await world
      .container()
      .resolve(Modules.CUSTOMER)
      .createCustomers(["own", "others", "none"].map((name) => ({ email: `${name}@example.com` })))
    const orders = await world
      .container()
      .resolve<IOrderModuleService>(Modules.ORDER)
      .createOrders(
        customers.map(({ id, email }) => ({
          currency_code: "usd",
          email,
          customer_id: id,
          sales_channel_id: world.channelId,
          items: [{ title: "Tie", quantity: 1, unit_price: 25 }],
        })),
      )
    await insertWeddings(world.container(), [
      {
        coordinator_id: world.coordinator.id,
        state: "paid",
        order_id: orders[0]!.id,
        customer_id: customers[0]!.id,
      },
      {
        coordinator_id: world.other.id,
        state: "paid",
        order_id: orders[1]!.id,
        customer_id: customers[1]!.id,
      },
    ])
    return { orders: orders.map(({ id }) => id), customers: customers.map(({ id }) => id) }
  }

  describe("orders and customers", () => {
    it("are those of own weddings, in lists, in counts and by id", async () => {
      const { orders, customers } = await threeOrders()
      const { coordinator } = world
      expect(await coordinator.get<Orders>("/admin/orders")).toMatchObject({
        count: 1,
        orders: [{ id: orders[0] }],
      })
      for (const query of [`id=${orders[1]}`, "q=others", `customer_id=${customers[1]}`]) {
        const { status, data } = await coordinator.send<Orders>("GET", `/admin/orders?${query}`)
        expect([query, status === 400 || data.count === 0]).toEqual([query, true])
      }
      // What Medusa makes nothing of leaves the list as it is: never one that is another's.
      for (const query of [`$or[0][id]=${orders[1]}`, `$and[0][id]=${orders[1]}`, `id[$ne]=${orders[0]}`]) {
        const { status, data } = await coordinator.send<Orders>("GET", `/admin/orders?${query}`)
        const told = status === 200 ? data.orders.map(({ id }) => id) : []
        expect([query, told.filter((id) => id !== orders[0])]).toEqual([query, []])
        expect([query, status === 400 || data.count <= 1]).toEqual([query, true])
      }
      expect(await coordinator.get<Customers>("/admin/customers")).toMatchObject({
        count: 1,
        customers: [{ id: customers[0] }],
      })
      const found = await coordinator.send<Customers>("GET", "/admin/customers?q=others")
      expect(found.data).toMatchObject({ count: 0, customers: [] })
      for (const [at, status] of [200, 404, 404].entries()) {
        expect((await coordinator.send("GET", `/admin/orders/${orders[at]}`)).status).toBe(status)
        expect((await coordinator.send("GET", `/admin/orders/${orders[at]}/changes`)).status).toBe(status)
        expect((await coordinator.send("GET", `/admin/customers/${customers[at]}`)).status).toBe(status)
        expect((await coordinator.send("GET", `/admin/returns?order_id=${orders[at]}`)).status).toBe(status)
      }
      // A senior's own are none; what waits in the queue has no order.
      expect(await world.senior.get<Orders>("/admin/orders")).toMatchObject({ count: 0, orders: [] })
      expect(await world.lead.get<Orders>("/admin/orders")).toMatchObject({ count: 3 })
    })

    it("of others do not come along with a list of one's own by any operator on the order's id", async () => {
      const { orders } = await threeOrders()
      for (const query of [
        `order_id[]=${orders[0]}&order_id[]=${orders[1]}`,
        `order_id[$ne]=${orders[0]}`,
        `order_id[$in][0]=${orders[1]}`,
        "",
      ]) {
        expect((await world.coordinator.send("GET", `/admin/returns?${query}`)).status).toBe(403)
      }
    })

    it("do not come along as fields of something that may be read", async () => {
      const { orders } = await threeOrders()
      const paths = [
        "/admin/products?fields=id,sales_channels.orders.*",
        "/admin/products?fields=*sales_channels.orders",
        "/admin/products?fields=%2Bsales_channels.orders.email",
        "/admin/sales-channels?fields=id,orders.email",
        "/admin/sales-channels?fields=*orders",
        "/admin/sales-channels?fields=orders",
        "/admin/regions?fields=id,orders.customer.email",
        "/admin/stores?fields=*api_keys",
        "/admin/users/me?fields=*invites",
        `/admin/orders/${orders[0]}?fields=id,customer.orders.email`,
        `/admin/orders/${orders[0]}?fields=*sales_channel.orders`,
        `/admin/orders?fields=id,*customer.orders`,
        "/admin/products?fields[]=id&fields[]=*sales_channels.orders",
      ]
      for (const path of paths) {
        const { status, data } = await world.coordinator.send("GET", path)
        expect([path, status, JSON.stringify(data).includes("others@")]).toEqual([path, 403, false])
      }
      expect((await world.owner.send("GET", "/admin/products?fields=*sales_channels")).status).toBe(200)
    })

    it("show the pages of Medusa's dashboard with the fields that it asks for", async () => {
      const { orders, customers } = await threeOrders()
      const list =
        "id,status,created_at,email,display_id,payment_status,fulfillment_status,total,currency_code,*customer,*sales_channel,*payment_collections,*shipping_address"
      const detail =
        "id,total,refundable_total,order_change,*customer,*items,*items.variant,*items.variant.product,*items.variant.options,+items.variant.manage_inventory,*items.variant.inventory_items.inventory,+items.variant.inventory_items.required_quantity,+summary,*shipping_address,*billing_address,*sales_channel,*promotions,*shipping_methods,*credit_lines,*fulfillments,+fulfillments.shipping_option.service_zone.fulfillment_set.type,*fulfillments.items,*fulfillments.labels,*payment_collections,*payment_collections.payment_sessions,*payment_collections.payments,*payment_collections.payments.refunds,*payment_collections.payments.refunds.refund_reason,region.automatic_taxes"
      for (const path of [
        `/admin/orders?fields=${list}`,
        `/admin/orders/${orders[0]}?fields=${encodeURIComponent(detail)}`,
        `/admin/customers/${customers[0]}?fields=%2B*addresses`,
        "/admin/products?fields=*categories,*shipping_profile,-variants",
      ]) {
        expect([path, (await world.coordinator.send("GET", path)).status]).toEqual([path, 200])
      }
    })
  })

  describe("somebody who is invited", () => {
    it("becomes an admin user by the invitation, and is at the desk what whoever was given no place is", async () => {
      const { invite } = await world.owner.ok<{ invite: { token: string } }>("POST", "/admin/invites", {
        email: "new.hand@example.com",
      })
      expect((await world.lead.send("POST", "/admin/invites", { email: "x@example.com" })).status).toBe(403)
      const login = { email: "new.hand@example.com", password: "a long enough password" }
      const signUp = await world.anonymous.ok<{ token: string }>(
        "POST",
        "/auth/user/emailpass/register",
        login,
      )
      const accept = `/admin/invites/accept?token=${encodeURIComponent(invite.token)}`
      const names = { first_name: "New", last_name: "Hand" }
      const registered = world.person({ authorization: `Bearer ${signUp.token}` })
      // Without its token an invitation is nobody's, and it is good for nothing else of the admin.
      expect((await registered.send("POST", "/admin/invites/accept?token=guess", names)).status).toBe(401)
      expect((await registered.send("GET", "/admin/ties/weddings")).status).toBe(401)
      await registered.ok("POST", accept, names)
      const { token } = await world.anonymous.ok<{ token: string }>("POST", "/auth/user/emailpass", login)
      const hired = world.person({ authorization: `Bearer ${token}` })
      expect(await hired.get("/admin/users/me")).toMatchObject({ user: { email: login.email } })
      expect(await hired.get("/admin/ties/desk/me")).toMatchObject({ role: "owner", coordinator: null })
      expect((await registered.send("POST", accept, names)).status).toBe(401)
    })
  })

  describe("a path that is written in another way", () => {
    /** As it is written: what clients put right is what is to be tried. */
    const raw = (method: string, path: string): Promise<{ status: number; body: string }> => {
      const { host, port, authorization } = world.addressOf(world.coordinator)
      return new Promise((resolve, reject) => {
        const request = http.request({ host, port, method, path, headers: { authorization } }, (answer) => {
          let body = ""
          answer.on("data", (piece) => (body += piece))
          answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }))
        })
        request.on("error", reject)
        request.end()
      })
    }

    it.each([
      "/admin/users",
      "/admin/users/",
      "/ADMIN/users",
      "/Admin/Users",
      "/admin/USERS",
      "//admin/users",
      "/admin//users",
      "/admin/users//",
      "/admin/./users",
      "/admin/products/../users",
      "/admin/products/..%2Fusers",
      "/admin/%75sers",
      "/%61dmin/users",
      "/admin/users%2F",
      "/admin/users%00",
      "/admin/users;me",
      "/admin/users/me/../",
      "/admin/users?x=/admin/users/me",
      "/admin/users#/me",
      "/admin\\users",
      "/admin/users/%",
      "http://localhost/admin/users",
      "/admin/api-keys",
      "/admin/invites",
      "/admin/uploads",
      "/admin/notifications",
      "/admin/workflows-executions",
    ])("opens no door: %s", async (path) => {
      for (const method of ["GET", "HEAD", "POST", "OPTIONS", "DELETE"]) {
        const { status, body } = await raw(method, path)
        expect([method, [400, 403, 404].includes(status)]).toEqual([method, true])
        expect(body).not.toContain("@example.com")
      }
    })

    it("is the same door with a slash at its end, and for whoever asks only whether there is something", async () => {
      expect((await raw("GET", "/admin/ties/weddings/")).status).toBe(200)
      expect((await raw("HEAD", "/admin/ties/weddings")).status).toBe(200)
    })
  })
}
