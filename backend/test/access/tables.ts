/**
 * Who may call what. `ok`: it is carried out, or refused for what was sent and not for who sent it. `open`: as `ok`, where
 * what the test asks about need not be there. A number: refused so. What is not in these tables and yet in the registry
 * fails the test.
 *
 * Whoever has not signed in as an admin user (nobody, a customer, a couple by its link, an expired or a revoked one) is 401
 * on every admin route; the owner, and a program with a secret key, may do everything.
 */
export const COLUMNS = ["other", "coordinator", "senior", "queue", "lead", "staff", "paid"] as const
export type Column = (typeof COLUMNS)[number]

/**
 * Asked about a wedding that the coordinator looks after and that was sent in, or what belongs to it. `other` is another
 * coordinator. `queue`: a senior about one that nobody looks after. `paid`: staff about one that is paid.
 */
export const DESK_ROUTES = `
                                                       other  coordinator  senior  queue  lead  staff  paid
GET    /admin/ties/desk/me                              ok     ok           ok      ok     ok    ok     ok
GET    /admin/ties/my-day                               ok     ok           ok      ok     ok    ok     ok
GET    /admin/ties/weddings                             ok     ok           ok      ok     ok    ok     ok
GET    /admin/ties/weddings/export                      ok     ok           ok      ok     ok    403    403
GET    /admin/ties/weddings/lookup                      ok     ok           ok      ok     ok    ok     ok
POST   /admin/ties/weddings/bulk                        ok     ok           ok      ok     ok    403    403
GET    /admin/ties/weddings/:id                         404    ok           404     ok     ok    404    ok
GET    /admin/ties/weddings/:id/mails                   404    ok           404     ok     ok    404    ok
GET    /admin/ties/weddings/:id/candidates              403    403          404     ok     ok    403    403
POST   /admin/ties/weddings/:id/assign                  403    403          404     ok     ok    403    403
POST   /admin/ties/weddings/:id/chasing                 404    ok           404     ok     ok    403    403
POST   /admin/ties/weddings/:id/link                    404    ok           404     ok     ok    403    403
POST   /admin/ties/weddings/:id/notes                   404    ok           404     ok     ok    403    403
GET    /admin/ties/weddings/:id/messages                404    ok           404     ok     ok    404    ok
POST   /admin/ties/weddings/:id/messages                404    ok           404     ok     ok    403    403
POST   /admin/ties/weddings/:id/messages/read           404    ok           404     ok     ok    404    ok
GET    /admin/ties/weddings/:id/attachments/:attachment_id  404    open         404     open   open  404    open
GET    /admin/ties/weddings/:id/live                    404    ok           404     ok     ok    404    ok
POST   /admin/ties/weddings/:id/quote/:event            404    ok           404     ok     ok    403    403
POST   /admin/ties/weddings/:id/details                 404    ok           404     ok     ok    403    403
PUT    /admin/ties/weddings/:id/party                   404    ok           404     ok     ok    403    403
POST   /admin/ties/weddings/:id/special-price           404    ok           404     ok     ok    403    403
POST   /admin/ties/weddings/:id/tasks/:task_id          404    ok           404     ok     ok    404    ok
GET    /admin/ties/weddings/:id/shares                  404    open         404     ok     open  404    ok
POST   /admin/ties/weddings/:id/shares/changes          404    ok           404     ok     ok    403    403
POST   /admin/ties/weddings/:id/shares/changes/preview  404    ok           404     ok     ok    403    403
POST   /admin/ties/weddings/:id/shares/:payer/extend    404    ok           404     ok     ok    403    403
POST   /admin/ties/weddings/:id/shares/:payer/take-over 404    open         404     ok     open  403    403
POST   /admin/ties/weddings/:id/shares/release          403    403          403     403    ok    403    403
POST   /admin/ties/weddings/:id/shares/cancel           403    403          403     403    ok    403    403
POST   /admin/ties/weddings/:id/shares/refunds/:refund_id/retry 403 403     403     403    open  403    403
GET    /admin/ties/coordinators                         ok     ok           ok      ok     ok    403    403
POST   /admin/ties/coordinators                         403    403          403     403    ok    403    403
POST   /admin/ties/coordinators/:id                     403    403          403     403    ok    403    403
GET    /admin/ties/desk-settings                        ok     ok           ok      ok     ok    403    403
POST   /admin/ties/desk-settings                        403    403          403     403    ok    403    403
GET    /admin/ties/task-templates                       ok     ok           ok      ok     ok    403    403
PUT    /admin/ties/task-templates                       403    403          403     403    ok    403    403
GET    /admin/ties/audit                                403    403          403     403    ok    403    403
GET    /admin/ties/fulfilment                           403    403          ok       ok      ok    ok     ok
GET    /admin/ties/fulfilment/pick-list                 403    403          ok       ok      ok    ok     ok
GET    /admin/ties/fulfilment/stock                     403    403          ok       ok      ok    ok     ok
PUT    /admin/ties/fulfilment/bins                      403    403          ok       ok      ok    ok     ok
GET    /admin/ties/fulfilment/orders/:id                403    403          open     open    open  open   open
GET    /admin/ties/fulfilment/orders/:id/left           403    403          ok       ok      ok    ok     ok
GET    /admin/ties/fulfilment/orders/:id/slips          403    403          open     open    open  open   open
GET    /admin/ties/fulfilment/orders/:id/labels         403    403          open     open    open  open   open
POST   /admin/ties/fulfilment/orders/:id/scans          403    403          open     open    open  open   open
POST   /admin/ties/fulfilment/orders/:id/bags/:key/take-out 403    403          open     open    open  open   open
POST   /admin/ties/fulfilment/orders/:id/bags/:key/missing 403    403          open     open    open  open   open
PUT    /admin/ties/fulfilment/orders/:id/dye-lots       403    403          open     open    open  open   open
POST   /admin/ties/fulfilment/orders/:id/shipments      403    403          open     open    open  open   open
GET    /admin/ties/mails                                403    403          403     403    ok    403    403
GET    /admin/ties/mails/:id/preview                    403    403          403     403    open  403    403
POST   /admin/ties/mails/:id/retry                      403    403          403     403    open  403    403
GET    /admin/ties/mail-kinds                           403    403          403     403    ok    403    403
GET    /admin/ties/mail-kinds/:kind/preview             403    403          403     403    open  403    403
POST   /admin/ties/mail-kinds/:kind/send                403    403          403     403    open  403    403
GET    /admin/ties/mail-suppressions                    403    403          403     403    ok    403    403
POST   /admin/ties/mail-suppressions/:id/lift           403    403          403     403    open  403    403
GET    /admin/ties/payment-events                       403    403          403     403    ok    403    403
POST   /admin/ties/payment-events/:id/retry             403    403          403     403    open  403    403
GET    /admin/ties/payment-troubles                     403    403          403     403    ok    403    403
POST   /admin/ties/payment-troubles/:id/dismiss         403    403          403     403    open  403    403
POST   /admin/ties/payments/reconcile                   403    403          403     403    ok    403    403
GET    /admin/ties/products/:id                         ok     ok           ok      ok     ok    403    403
GET    /admin/ties/pricing-rules                        ok     ok           ok      ok     ok    403    403
POST   /admin/ties/pricing-rules                        403    403          403     403    403   403    403
GET    /admin/ties/pricing-rules/:id                    ok     ok           ok      ok     ok    403    403
POST   /admin/ties/pricing-rules/:id                    403    403          403     403    403   403    403
POST   /admin/ties/pricing-rules/:id/archive            403    403          403     403    403   403    403
GET    /admin/ties/pricing-rules/:id/changes            ok     ok           ok      ok     ok    403    403
POST   /admin/ties/pricing-rules/what-if                ok     ok           ok      ok     ok    403    403
GET    /admin/ties/pricing-rules/mirrors                403    403          403     403    ok    403    403
POST   /admin/ties/pricing-rules/mirrors                403    403          403     403    403   403    403
GET    /admin/ties/drift                                403    403          403     403    ok    403    403
GET    /admin/ties/quarantine                           403    403          403     403    ok    403    403
GET    /admin/ties/sync-runs                            403    403          403     403    ok    403    403
GET    /admin/ties/sync-runs/:id                        403    403          403     403    ok    403    403
POST   /admin/ties/sync                                 403    403          403     403    403   403    403
GET    /admin/ties/orders/:id/swatches                  404    open         404     404    open  404    404
GET    /admin/ties/orders/:id/bundles                   404    open         404     404    open  404    404
GET    /admin/ties/wedding-choices                      ok     ok           ok      ok     ok    403    403
POST   /admin/ties/orders/:id/bundle-edit               403    403          403     403    403   403    403
POST   /admin/ties/swatch-credits/:id/withdraw          403    403          403     403    403   403    403
`

/** Of Medusa's own routes, and other plugins', those that restricted roles may call; all the rest is 403 for each of them. */
export const CORE_ROUTES = `
                                                       lead   senior  coordinator  staff
GET    /admin/users/me                                  open   open    open         open
GET    /admin/stores                                    open   open    open         open
GET    /admin/feature-flags                             open   open    open         open
GET    /admin/plugins                                   open   open    open         open
GET    /admin/property-labels                           open   open    open         open
GET    /admin/locales                                   open   open    open         open
GET    /admin/views/:entity/columns                     open   open    open         open
GET    /admin/views/:entity/configurations              open   open    open         open
GET    /admin/views/:entity/configurations/active       open   open    open         open
GET    /admin/layouts/:zone/configuration               open   open    open         open
GET    /admin/products                                  open   open    open         403
GET    /admin/products/:id                              open   open    open         403
GET    /admin/products/:id/options                      open   open    open         403
GET    /admin/products/:id/variants                     open   open    open         403
GET    /admin/products/:id/variants/:variant_id         open   open    open         403
GET    /admin/product-variants                          open   open    open         403
GET    /admin/product-options                           open   open    open         403
GET    /admin/product-types                             open   open    open         403
GET    /admin/product-tags                              open   open    open         403
GET    /admin/product-categories                        open   open    open         403
GET    /admin/collections                               open   open    open         403
GET    /admin/regions                                   open   open    open         403
GET    /admin/regions/:id                               open   open    open         403
GET    /admin/currencies                                open   open    open         403
GET    /admin/sales-channels                            open   open    open         403
GET    /admin/stock-locations                           open   open    open         403
GET    /admin/stock-locations/:id                       open   open    open         403
GET    /admin/return-reasons                            open   open    open         403
GET    /admin/refund-reasons                            open   open    open         403
GET    /admin/orders                                    open   open    open         open
GET    /admin/orders/:id                                open   404     404          404
GET    /admin/orders/:id/changes                        open   404     404          404
GET    /admin/orders/:id/line-items                     open   404     404          404
GET    /admin/orders/:id/preview                        open   404     404          404
GET    /admin/returns                                   open   403     403          403
GET    /admin/claims                                    open   403     403          403
GET    /admin/exchanges                                 open   403     403          403
GET    /admin/customers                                 open   open    open         403
GET    /admin/customers/:id                             open   404     404          403
GET    /admin/customer-groups                           open   403     403          403
GET    /admin/reservations                              open   403     403          open
GET    /admin/draft-orders                              open   403     403          403
GET    /admin/draft-orders/:id                          open   403     403          403
`

/** Of the routes in `CORE_ROUTES`, those that are there only where a feature flag of Medusa's is on: closed to nobody of the desk then. */
export const FLAGGED_ROUTES: Readonly<Record<string, string>> = { "GET /admin/locales": "translation" }

/**
 * Of Medusa's admin routes, those that see themselves to who comes, before the desk is asked, and what whoever is no admin
 * user gets there: what the dashboard shows first, and how somebody who was invited becomes one, by the invitation's token.
 */
export const PUBLIC_ROUTES: Readonly<Record<string, Verdict>> = {
  "GET /admin/feature-flags": "open",
  "POST /admin/invites/accept": "401",
}

/**
 * Routes of weddings in the shop. The link is all there is to it: whoever is signed in as whom gets no further without, and
 * each scope has doors of its own. The task, the link and the member are the couple's own; `another` is the couple of
 * another wedding.
 */
export const LINK_ROUTES = `
                                                       anonymous  customer  garbled  expired  revoked  viewer  calendar  member  another  couple
GET    /store/ties/weddings/link                        404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/submit                 404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/accept                 404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/cancel                 404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/checkout               404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/details                404        404       404      404      404      404     404       404     ok       ok
PUT    /store/ties/weddings/link/party                  404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/party/changes          404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/party/preview          404        404       404      404      404      404     404       404     ok       ok
PUT    /store/ties/weddings/link/codes                  404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/tasks/:id/done         404        404       404      404      404      404     404       404     404      ok
GET    /store/ties/weddings/link/messages               404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/messages               404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/messages/read          404        404       404      404      404      404     404       404     ok       ok
GET    /store/ties/weddings/link/attachments/:id        404        404       404      404      404      404     404       404     open     open
GET    /store/ties/weddings/link/live                   404        404       404      404      404      404     404       404     ok       ok
GET    /store/ties/weddings/link/links                  404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/links                  404        404       404      404      404      404     404       404     ok       ok
DELETE /store/ties/weddings/link/links/:id              404        404       404      404      404      404     404       404     404      ok
GET    /store/ties/weddings/link/shares                 404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/shares/pay             404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/shares/complete        404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/shares/changes         404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/shares/changes/preview 404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/shares/cancel          404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/shares/:payer/extend   404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/shares/:payer/take-over 404        404       404      404      404      404     404       404     ok       ok
GET    /store/ties/weddings/view                        404        404       404      404      404      ok      404       404     404      404
GET    /store/ties/weddings/calendar                    404        404       404      404      404      404     ok        404     404      404
POST   /store/ties/weddings/link/invitations            404        404       404      404      404      404     404       404     ok       ok
POST   /store/ties/weddings/link/members/:id/invite     404        404       404      404      404      404     404       404     404      ok
POST   /store/ties/weddings/link/members/:id/remind     404        404       404      404      404      404     404       404     404      ok
GET    /store/ties/weddings/member                      404        404       404      404      404      404     404       ok      404      404
POST   /store/ties/weddings/member                      404        404       404      404      404      404     404       ok      404      404
GET    /store/ties/weddings/member/calendar             404        404       404      404      404      404     404       ok      404      404
GET    /store/ties/weddings/member/messages             404        404       404      404      404      404     404       ok      404      404
POST   /store/ties/weddings/member/messages             404        404       404      404      404      404     404       ok      404      404
POST   /store/ties/weddings/member/messages/read        404        404       404      404      404      404     404       ok      404      404
GET    /store/ties/weddings/member/attachments/:id      404        404       404      404      404      404     404       open    404      404
GET    /store/ties/weddings/member/live                 404        404       404      404      404      404     404       ok      404      404
GET    /store/ties/weddings/member/share                404        404       404      404      404      404     404       ok      404      404
POST   /store/ties/weddings/member/share/pay            404        404       404      404      404      404     404       ok      404      404
POST   /store/ties/weddings/member/share/complete       404        404       404      404      404      404     404       ok      404      404
`

/** What else the plugin opens in the shop: for whoever comes, or for a customer who has signed in. */
export const SHOP_ROUTES = `
                                                       anonymous  customer
GET    /ready                                           open       open
POST   /store/ties/weddings                             ok         ok
GET    /store/ties/bundles/config                       ok         ok
POST   /store/ties/bundles/preview                      ok         ok
GET    /store/ties/carts/:id/bundles                    open       open
POST   /store/ties/carts/:id/bundles                    open       open
DELETE /store/ties/carts/:id/bundles/:bundle_id         open       open
PUT    /store/ties/carts/:id/bundles/:bundle_id         open       open
GET    /store/ties/carts/:id/swatches                   open       open
POST   /store/ties/carts/:id/swatches                   open       open
GET    /store/ties/catalogue                            ok         ok
GET    /store/ties/colors/:slug                         ok         ok
GET    /store/ties/colors/:slug/recommendations         ok         ok
GET    /store/ties/customers/me/credits                 401        ok
GET    /store/ties/orders/:id/bundles                   open       open
GET    /store/ties/orders/:id/swatches                  open       open
GET    /store/ties/orders/:id/tracking                  open       open
GET    /store/ties/payment-links/:id                    open       open
POST   /store/ties/payment-links/:id/pay                open       open
POST   /store/ties/payment-links/:id/complete           open       open
GET    /store/ties/swatches                             ok         ok
`

export type Verdict = "ok" | "open" | "401" | "403" | "404"

export interface Row {
  method: string
  path: string
  verdicts: Readonly<Record<string, Verdict>>
}

/** A table as it is read: its first line names the columns. */
export function rowsOf(table: string): Row[] {
  const [head = "", ...lines] = table.trim().split("\n")
  const columns = head.trim().split(/\s+/)
  return lines.map((line) => {
    const [method = "", path = "", ...cells] = line.trim().split(/\s+/)
    const verdicts = Object.fromEntries(columns.map((column, at) => [column, cells[at] as Verdict]))
    return { method, path, verdicts }
  })
}
