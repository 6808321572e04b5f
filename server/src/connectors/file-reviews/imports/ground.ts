import type { Tx } from '../../../platform/context.ts'
import { type Ground, type Judged, judgeRow, type Place } from '../reading/judge-row.ts'
import { type Mapping, mappedCells, type Options } from '../reading/mapping.ts'
import type { HeldImport } from './imports.ts'

/** What the rows of an import are judged by. */
export async function readGround(tx: Tx, { options }: Pick<HeldImport, 'options'>): Promise<Ground> {
  const rows = await tx.db
    .selectFrom('locations')
    .select(['id', 'code', 'name', 'zone'])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const places = new Map<string, Place[]>()
  const add = (name: string, place: Place | undefined) => {
    const key = name.trim().toLowerCase()
    const known = places.get(key) ?? []
    if (place && key && !known.some(({ id }) => id === place.id)) places.set(key, [...known, place])
  }
  for (const row of rows) add(row.name, row)
  for (const [externalId, locationId] of await readPlaceIds(tx)) add(externalId, byId.get(locationId))
  // A code is whose it is, also where another is called so.
  for (const row of rows) if (row.code) places.set(row.code.trim().toLowerCase(), [row])
  const only = rows.length === 1 ? rows[0] : undefined
  return {
    ...{ now: tx.now(), platform: options.platform, scale: options.scale, dateOrder: options.dateOrder },
    ...{ place: options.locationId === null ? only : byId.get(options.locationId), places },
  }
}

// What platforms call our locations, of reviews and of directories.
async function readPlaceIds(tx: Tx): Promise<[string, string][]> {
  const places = await tx.db
    .selectFrom('reviewPlaces')
    .select(['placeId', 'locationId'])
    .where('accountId', '=', tx.accountId)
    .where('locationId', 'is not', null)
    .execute()
  const records = await tx.db
    .selectFrom('directoryRecords')
    .select(['externalId', 'locationId'])
    .where('accountId', '=', tx.accountId)
    .where('state', '=', 'linked')
    .where('locationId', 'is not', null)
    .execute()
  return [
    ...places.map(({ placeId, locationId }): [string, string] => [placeId, locationId ?? '']),
    ...records.map(({ externalId, locationId }): [string, string] => [externalId ?? '', locationId ?? '']),
  ]
}

type KeptRow = { position: number; line: number; cells: unknown }
export type JudgedRow = { position: number; line: number; judged: Judged }

/** Judges some rows of an import. */
export function judgeRows(
  rows: readonly KeptRow[],
  { mapping }: { mapping: Mapping; options: Options },
  ground: Ground,
): JudgedRow[] {
  return rows.map(({ position, line, cells }) => ({
    ...{ position, line },
    judged: judgeRow(mappedCells(Object(cells), mapping), ground),
  }))
}
