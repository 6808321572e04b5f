import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { visibleLocations } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import type { Listing } from './accuracy/listing.ts'
import {
  type AccuracyField,
  accuracyFields,
  type FieldVerdict,
  isRight,
  verdicts,
} from './accuracy/verdict.ts'
import { noDirectory } from './directories.ts'
import { capabilityOf } from './platforms/capabilities.ts'
import {
  accuracyShape,
  directoryFoundShape,
  evidenceShape,
  type recordStates,
  type severityShape,
} from './shapes.ts'

export type RecordSearch = {
  directoryId: string | undefined
  /** `none` is those in no region. */
  regionId: string | undefined
  /** Only those not right in it. */
  field: AccuracyField | undefined
  /** Only those both sides could be compared in. */
  compared: AccuracyField | undefined
  state: (typeof recordStates)[number] | undefined
  severity: z.infer<typeof severityShape> | undefined
  search: string | undefined
  limit: number
  after: [number, string] | undefined
}

// What a directory showed so long ago says little of what it shows.
const staleAfterMs = 30 * 86_400_000

/** What is kept of a record was read through a shape already. */
export const listingShape = z.custom<Listing>()
const wrongOf = z.object({
  fields: z.array(z.object({ field: z.enum(accuracyFields), verdict: z.enum(verdicts) })),
})

/** The directories by name. @param id only this one */
export async function listDirectories(tx: Tx, id?: string) {
  const rows = await tx.db
    .selectFrom('directories')
    .select([
      'id',
      'kind',
      'platform',
      'name',
      'state',
      'failure',
      'filename',
      'total',
      'done',
      'unread',
      'found',
    ])
    .select(['auditedAt', 'readAt', 'version'])
    .where('accountId', '=', tx.accountId)
    .$if(id !== undefined, (all) => all.where('id', '=', id ?? ''))
    .orderBy('name')
    .execute()
  return rows.map(({ found, ...row }) => ({
    ...row,
    kind: row.kind === 'live' ? ('live' as const) : ('file' as const),
    platform: capabilityOf(row.platform).kind,
    found: found === null ? null : directoryFoundShape.parse(found),
    isStale: isStale(row.readAt, tx.now()),
  }))
}

function isStale(readAt: Date | null, now: Date): boolean {
  return readAt !== null && now.getTime() - readAt.getTime() > staleAfterMs
}

/** @throws AppError not_found */
export async function getDirectory(tx: Tx, id: string) {
  const [found] = await listDirectories(tx, id)
  if (!found) throw noDirectory()
  return found
}

/** Records, of one directory or all, the worst first, of which the actor may see the location. */
export async function listRecords(tx: Tx, query: RecordSearch) {
  const { directoryId, regionId, field, compared, state, severity, search, after, limit } = query
  const like = `%${(search ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const rows = await selectRecords(tx)
    .select('record.rank')
    .$if(directoryId !== undefined, (all) => all.where('record.directoryId', '=', directoryId ?? ''))
    .$if(regionId === 'none', (all) => all.where('location.regionId', 'is', null))
    .$if(regionId !== undefined && regionId !== 'none', (all) =>
      all.where('location.regionId', '=', regionId ?? ''),
    )
    .$if(compared !== undefined, (all) =>
      all.where(sql<SqlBool>`record.compared @> array[${compared}]::text[]`),
    )
    .$if(field !== undefined, (all) => all.where(sql<SqlBool>`record.wrong @> array[${field}]::text[]`))
    .$if(state !== undefined, (all) => all.where('record.state', '=', state ?? 'linked'))
    .$if(severity !== undefined, (all) => all.where('record.severity', '=', severity ?? 'wrong'))
    .$if(search !== undefined, (all) =>
      all.where(
        sql<SqlBool>`plain_text(record.name || ' ' || record.locality || ' ' || record.external_id) like plain_text(${like})`,
      ),
    )
    .$if(after !== undefined, (all) =>
      all.where(sql<SqlBool>`(record.rank, record.id) < (${after?.[0]}, ${after?.[1]}::uuid)`),
    )
    .orderBy('record.rank', 'desc')
    .orderBy('record.id', 'desc')
    .limit(limit + 1)
    .execute()
  return rows.map(({ accuracy, locationId, locationName, ...row }) => ({
    ...row,
    location: locationId ? { id: locationId, name: locationName ?? '' } : null,
    wrong: wrongIn(accuracy),
  }))
}

function selectRecords(tx: Tx) {
  return tx.db
    .selectFrom('directoryRecords as record')
    .leftJoin('locations as location', (join) =>
      join
        .onRef('location.accountId', '=', 'record.accountId')
        .onRef('location.id', '=', 'record.locationId'),
    )
    .select(['record.id', 'record.externalId', 'record.name', 'record.locality', 'record.state'])
    .select(['record.locationId', 'location.name as locationName', 'record.linkedBy', 'record.identity'])
    .select(['record.score', 'record.severity', 'record.accuracy', 'record.directoryId'])
    .where('record.accountId', '=', tx.accountId)
    .where(visibleLocations(tx.actor, 'record.locationId'))
}

/** The fields of a comparison that are not right. */
export function wrongIn(accuracy: unknown): AccuracyField[] {
  return [...verdictsIn(accuracy)].flatMap(([field, verdict]) => (isRight(verdict) ? [] : [field]))
}

/** What a comparison that was kept says of each field. */
export function verdictsIn(accuracy: unknown): Map<AccuracyField, FieldVerdict> {
  const fields = wrongOf.safeParse(accuracy).data?.fields ?? []
  return new Map(fields.map(({ field, verdict }) => [field, verdict]))
}

/** What a command needs to know of a record. @throws AppError not_found also when its location is out of scope */
export async function getRecord(tx: Tx, id: string) {
  const row = await tx.db
    .selectFrom('directoryRecords')
    .select(['id', 'directoryId', 'externalId', 'listing'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where(visibleLocations(tx.actor, 'directoryRecords.locationId'))
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'There is no such record.', { key: 'directory_record_gone' })
  return { ...row, listing: listingShape.parse(row.listing) }
}

/** One record with all that speaks for who it is and what is wrong there. @throws AppError not_found */
export async function showRecord(tx: Tx, id: string) {
  const { directoryId, externalId, listing } = await getRecord(tx, id)
  const { accuracy, locationId, locationName, ...row } = await selectRecords(tx)
    .select('record.evidence')
    .where('record.id', '=', id)
    .executeTakeFirstOrThrow()
  const { name, platform } = await getDirectory(tx, directoryId)
  const evidence = row.evidence === null ? null : evidenceShape.parse(row.evidence)
  const names = await namesOf(tx, evidence?.others.map((one) => one.locationId) ?? [])
  return {
    ...row,
    location: locationId ? { id: locationId, name: locationName ?? '' } : null,
    wrong: wrongIn(accuracy),
    directory: { id: directoryId, name, platform },
    url: listing.url ?? '',
    latitude: listing.latitude ?? null,
    longitude: listing.longitude ?? null,
    evidence,
    accuracy: accuracy === null ? null : accuracyShape.parse(accuracy),
    decided: await decisionOn(tx, directoryId, externalId),
    others: (evidence?.others ?? []).flatMap(({ locationId: other, identity }) => {
      const known = names.get(other)
      return known === undefined ? [] : [{ id: other, name: known, identity }]
    }),
  }
}

async function decisionOn(tx: Tx, directoryId: string, externalId: string) {
  const row = await tx.db
    .selectFrom('directoryVerdicts as verdict')
    .leftJoin('members as member', (join) =>
      join.onRef('member.accountId', '=', 'verdict.accountId').onRef('member.id', '=', 'verdict.decidedBy'),
    )
    .select(['verdict.kind', 'member.name', 'verdict.decidedAt'])
    .where('verdict.accountId', '=', tx.accountId)
    .where('verdict.directoryId', '=', directoryId)
    .where('verdict.externalId', '=', externalId)
    .executeTakeFirst()
  return row ? { kind: row.kind, by: row.name ?? '', at: row.decidedAt } : null
}

async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('locations')
    .select(['id', 'name'])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', [...ids])
    .where(visibleLocations(tx.actor))
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
