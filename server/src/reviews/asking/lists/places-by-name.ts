import { visibleLocations } from '../../../accounts/index.ts'
import type { Tx } from '../../../platform/context.ts'

export type NamedPlace = {
  id: string
  name: string
  country: string
  locale: string
  zone: string
}

/** The locations the actor sees by code, name and the last part of their address; what several have is nobody's. */
export async function placesByName(tx: Tx): Promise<ReadonlyMap<string, NamedPlace>> {
  const rows = await tx.db
    .selectFrom('locations')
    .select(['id', 'name', 'code', 'slug', 'country', 'locale', 'zone'])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .where(visibleLocations(tx.actor))
    .execute()
  const found = new Map<string, NamedPlace>()
  // A code is the surest, so it is written last.
  for (const key of ['slug', 'name', 'code'] as const) {
    const several = new Set<string>()
    const seen = new Set<string>()
    for (const row of rows) {
      const name = keyOf(row[key] ?? '')
      if (seen.has(name)) several.add(name)
      seen.add(name)
    }
    for (const row of rows) {
      const name = keyOf(row[key] ?? '')
      if (name && !several.has(name)) found.set(name, row)
    }
  }
  return found
}

/** How a name is looked up, however it is written. */
export function keyOf(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
