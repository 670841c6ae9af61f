import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { CatalogueVersion } from "./models/catalogue-version"

type DatabaseContext = Context<SqlEntityManager>

const ROW = "catalogue"

/**
 * The mark by which every process knows, with one statement, whether the catalogue that it holds in memory may
 * still be shown. The mark is random and not a count: a count would come round again after a restored backup.
 */
export class CatalogueVersionService extends MedusaService({ CatalogueVersion }) {
  /** The mark now; null before the first change was noticed. */
  @InjectManager()
  async current(@MedusaContext() context: DatabaseContext = {}): Promise<string | null> {
    const rows = await managerOf(context).execute<{ mark: string }[]>(
      "select mark from tie_catalogue_version where id = ?",
      [ROW],
    )
    return rows[0]?.mark ?? null
  }

  /** Says that something that the shop shows may have changed. Doing it twice costs a rebuild and nothing else. */
  @InjectManager()
  async renew(@MedusaContext() context: DatabaseContext = {}): Promise<void> {
    await managerOf(context).execute(
      `insert into tie_catalogue_version (id, mark) values (?, ?)
       on conflict (id) do update set mark = excluded.mark, updated_at = now()`,
      [ROW, randomUUID()],
    )
  }
}

function managerOf({ transactionManager, manager }: DatabaseContext): SqlEntityManager {
  const open = transactionManager ?? manager
  if (!open) throw new Error("Medusa gave the catalogue's version no database manager")
  return open
}
