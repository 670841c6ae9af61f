import { type Guard, guardOf } from "../../../domain/sync/guard"
import { assemble } from "../../../domain/sync/assemble"
import type { ListedCatalogue, RefusedRow } from "../../../domain/sync/listed"
import type { PluginOptions } from "../../../options"
import { tiesClientOf } from "../client"
import { indexFamilies, type TiesClient } from "../../../integrations/ties-service"

/** One whole read of the service: everything that it sells, and what of it was not let in. */
export interface ServiceRead {
  listed: ListedCatalogue
  guard: Guard
  refused: RefusedRow[]
  remarks: string[]
}

/**
 * Reads families, styles and the variants of each style, and puts them together one list at a time.
 * @throws TiesServiceError where any of the lists could not be read whole: half a catalogue is none
 */
export async function readService(client: TiesClient): Promise<ServiceRead> {
  const families = await client.families()
  const styles = await client.styles()
  const assembly = assemble(families.rows, styles.rows, indexFamilies(families.rows))
  const refusedTies: RefusedRow[] = []
  for (const style of styles.rows) {
    const { rows, quarantined } = await client.variants(style.slug, style)
    refusedTies.push(...quarantined, ...assembly.add(style.slug, rows))
  }
  return {
    listed: assembly.catalogue(),
    guard: guardOf(styles.quarantined, refusedTies),
    refused: [...families.quarantined, ...styles.quarantined, ...refusedTies],
    remarks: assembly.remarks(),
  }
}

/** What the service sells now, read as a sync reads it. */
export async function readListed(options: PluginOptions): Promise<ListedCatalogue> {
  return (await readService(tiesClientOf(options))).listed
}
