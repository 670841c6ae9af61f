import fs from "node:fs"
import path from "node:path"

/** Every migration of every module of ours. */
const files = fs
  .readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => /migrations[/\\]Migration\d+\.ts$/.test(file))

/** Tables that a migration names, in statements that change the schema. */
function tablesOf(source: string): string[] {
  const named = /\b(?:table(?:\s+if(?:\s+not)?\s+exists)?|on|references|into|update|from)\s+"([\w]+)"/gi
  return [...source.matchAll(named)].flatMap(([, table]) => table ?? [])
}

describe("a migration", () => {
  it.each(files)("touches no table but ours: %s", (file) => {
    const tables = tablesOf(fs.readFileSync(path.join(__dirname, file), "utf8"))
    expect(tables.length).toBeGreaterThan(0)
    expect(tables.filter((table) => !/^(tie|wed|quo|out|pay|ful|shr)_/.test(table))).toEqual([])
  })

  it("that drops one of Medusa's tables, as a generator once wrote it, would be found", () => {
    const generated = 'this.addSql(`drop table if exists "product" cascade;`);'
    expect(tablesOf(generated)).toEqual(["product"])
    expect(
      tablesOf('alter table if exists "cart" drop column "id"; CREATE INDEX "x" ON "order" ("id")'),
    ).toEqual(["cart", "order"])
  })
})
