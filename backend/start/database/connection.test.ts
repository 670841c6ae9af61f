import { onDatabase, publicName, sslWanted, withoutSsl } from "./connection"

describe("the URL of a database", () => {
  it("is named in messages without user and password", () => {
    expect(publicName("postgres://me:secret@db.example:5433/shop?x=1")).toBe("db.example:5433/shop")
    expect(publicName("postgres://db.example/shop")).toBe("db.example:5432/shop")
  })

  it.each([
    ["postgres://localhost/a", false],
    ["postgres://127.0.0.1/a", false],
    ["postgres://db.example/a", true],
    ["postgres://db.example/a?sslmode=disable", false],
    ["postgres://db.example/a?sslmode=require", true],
  ])("%s is spoken to with TLS: %s, as Medusa does", (url, expected) => {
    expect(sslWanted(url)).toBe(expected)
  })

  it("can be told to go without TLS, once", () => {
    expect(withoutSsl("postgres://db.example/a?sslmode=require&ssl_mode=x")).toBe(
      "postgres://db.example/a?sslmode=disable",
    )
  })

  it("can point to another database of the same server", () => {
    expect(onDatabase("postgres://u:p@h:1/a", "postgres")).toBe("postgres://u:p@h:1/postgres")
  })
})
