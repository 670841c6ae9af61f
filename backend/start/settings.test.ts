import { readSettings } from "./settings"

const read = (environment: Record<string, string>, envFile: Record<string, string> = {}) =>
  readSettings("/shop", environment, envFile)

describe("settings", () => {
  it("have a default for every port and keep everything generated in .kct", () => {
    const settings = read({})
    expect(settings.ports).toEqual({ shop: 8000, api: 9000, ties: 4010, postgres: 54329, mail: 8025 })
    expect(settings.stateDir).toBe("/shop/.kct")
    expect(settings.filesDir).toBe("/shop/.kct/files")
    expect(settings.databaseUrl).toBeUndefined()
  })

  it("take DATABASE_URL from .env, and from the environment before that", () => {
    const file = { DATABASE_URL: "postgres://file/a" }
    expect(read({}, file).databaseUrl).toEqual({ value: "postgres://file/a", from: ".env" })
    expect(read({ DATABASE_URL: "postgres://outside/a" }, file).databaseUrl).toEqual({
      value: "postgres://outside/a",
      from: "the environment",
    })
  })

  it("count an empty value as not given", () => {
    expect(read({ DATABASE_URL: "", KCT_SHOP_PORT: "" }, { REDIS_URL: "" })).toMatchObject({
      databaseUrl: undefined,
      redisUrl: undefined,
      ports: { shop: 8000 },
    })
  })

  it("hand .env on to every child, below the environment", () => {
    expect(read({ A: "outside" }, { A: "file", B: "file" }).environment).toEqual({ A: "outside", B: "file" })
  })

  it.each(["abc", "0", "65536", "80.5", "-1", "1e3", " 80"])(
    "refuse %j as a port and name the setting",
    (text) => {
      expect(() => read({ KCT_API_PORT: text })).toThrow(`KCT_API_PORT is "${text}"`)
    },
  )

  it("refuse one port for two servers and name both settings", () => {
    expect(() => read({ KCT_SHOP_PORT: "9000" })).toThrow("KCT_SHOP_PORT and KCT_API_PORT are both 9000")
  })

  it("know who sends mail, and refuse two of them", () => {
    expect(read({}).mailBy).toBeUndefined()
    expect(read({ SMTP_URL: "smtp://mail.example" }, { MAILGUN_API_KEY: "" }).mailBy).toBe("SMTP_URL")
    expect(() => read({ SMTP_URL: "smtp://mail.example" }, { MAILGUN_API_KEY: "key" })).toThrow(
      "MAILGUN_API_KEY and SMTP_URL are both set",
    )
  })

  it.each([
    ["DATABASE_URL", "mysql://x/y"],
    ["DATABASE_URL", "localhost"],
    ["REDIS_URL", "http://x"],
    ["KCT_TIES_API_URL", "ties.example"],
  ])("refuse %s=%s in a sentence that does not repeat it, for it may hold a password", (name, value) => {
    expect(() => read({ [name]: value })).toThrow(`${name} (from the environment) is not a URL`)
    expect(() => read({ [name]: value })).not.toThrow(value)
  })
})
