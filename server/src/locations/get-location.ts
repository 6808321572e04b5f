import { type SqlBool, sql } from 'kysely'
import { sees, visibleLocations } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { whoMay } from './changes/who-may.ts'
import type { Hours } from './hours/hours-form.ts'
import { hoursOf } from './hours-of.ts'
import { type LocationSearch, matching } from './queries.ts'
import { listCredentials } from './record/credentials.ts'
import { recordOf } from './record/record-of.ts'
import { listServices } from './record/services.ts'
import { locationSettings } from './settings.ts'
import { locationFields } from './shapes.ts'

/** One location with all that is stated of it. @throws AppError not_found also when it is out of the actor's scope. */
export async function getLocation(tx: Tx, id: string) {
  const row = await selectLocations(tx).where('id', '=', id).executeTakeFirst()
  if (!row || !sees(tx.actor, { locationId: id, departmentId: null }))
    throw new AppError('not_found', 'There is no such location.', { key: 'locationGone' })
  return {
    ...plainOf(row),
    departmentIds: await readDepartmentIds(tx, id),
    services: await listServices(tx, id),
    credentials: await listCredentials(tx, id),
  }
}

/** The same by its address, for its public page: it is there for everybody, and says nothing of departments. */
export async function findLocationAt(tx: Tx, slug: string) {
  const row = await selectLocations(tx).where('slug', '=', slug).executeTakeFirst()
  if (!row) return undefined
  return {
    ...plainOf(row),
    services: await listServices(tx, row.id),
    credentials: await listCredentials(tx, row.id),
  }
}

/** Many at once, those the actor sees, without their departments, services and credentials: these lists are empty. */
export async function findByCodes(tx: Tx, codes: readonly string[]): Promise<Location[]> {
  const rows = await selectLocations(tx)
    .where(sql<boolean>`code = any(${[...codes]}::text[])`)
    .where(visibleLocations(tx.actor))
    .execute()
  return rows.map((row) => ({ ...plainOf(row), departmentIds: [], services: [], credentials: [] }))
}

/** A page of them by name, in the same way; one more than asked when there are more. */
export async function findByName(
  tx: Tx,
  { limit, search, regionId, after }: LocationSearch,
): Promise<Location[]> {
  const rows = await selectLocations(tx)
    .where(visibleLocations(tx.actor))
    .$if(regionId !== undefined, (all) => all.where('regionId', '=', regionId ?? ''))
    .$if(search !== undefined, (all) => all.where(matching(search ?? '', 'locations')))
    .$if(after !== undefined, (all) =>
      all.where(sql<SqlBool>`(name, id) > (${after?.[0]}, ${after?.[1]}::uuid)`),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  return rows.map((row) => ({ ...plainOf(row), departmentIds: [], services: [], credentials: [] }))
}

export type Location = Awaited<ReturnType<typeof getLocation>>

type Row = Awaited<ReturnType<ReturnType<typeof selectLocations>['executeTakeFirstOrThrow']>>

function plainOf(row: Row) {
  const { hours, statedHours, hourSets, record, attributes, parentId, parentRelation, ...plain } = row
  const sets: [string, Hours][] = Object.entries(Object(hourSets)).map(([name, set]) => [name, hoursOf(set)])
  return {
    ...plain,
    ...recordOf(record),
    attributes: attributesOf(attributes),
    parent: parentId && parentRelation ? { id: parentId, relation: parentRelation } : null,
    hours: hoursOf(statedHours ?? hours),
    hoursInEffect: hoursOf(hours),
    hourSets: Object.fromEntries(sets),
  }
}

/** What somebody sees of a location beside what is stated of it. */
export async function readAround(tx: Tx, id: string) {
  const inside = await tx.db
    .selectFrom('locations')
    .select(['id', 'name', 'parentRelation'])
    .where('accountId', '=', tx.accountId)
    .where('parentId', '=', id)
    .where('archivedAt', 'is', null)
    .orderBy('name')
    .execute()
  const { open } = await tx.db
    .selectFrom('locationChanges')
    .select((of) => of.fn.countAll<number>().as('open'))
    .where('accountId', '=', tx.accountId)
    .where('locationId', '=', id)
    .where('state', 'in', ['proposed', 'planned'])
    .executeTakeFirstOrThrow()
  const { lockedLocationFields } = await locationSettings.read(tx)
  return {
    departmentsInside: inside.flatMap(({ parentRelation: relation, ...one }) =>
      relation ? [{ ...one, relation }] : [],
    ),
    openChangeCount: open,
    lockedFields: locationFields.filter(
      (field) => whoMay(tx.actor, field, lockedLocationFields) === 'propose',
    ),
  }
}

function selectLocations(tx: Tx) {
  return tx.db
    .selectFrom('locations')
    .select(['id', 'name', 'slug', 'code', 'status', 'regionId', 'street', 'unit', 'sublocality', 'locality'])
    .select(['administrativeArea', 'postcode', 'country', 'latitude', 'longitude', 'zone', 'locale'])
    .select(['phone', 'email', 'website', 'hours', 'statedHours', 'hourSets', 'version', 'legalName'])
    .select(['statusReason', 'movedToId', 'parentId', 'parentRelation', 'categories', 'attributes'])
    .select(['languages', 'record'])
    .select([
      sql<string | null>`closed_from::text`.as('closedFrom'),
      sql<string | null>`opens_on::text`.as('opensOn'),
    ])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
}

async function readDepartmentIds(tx: Tx, locationId: string): Promise<string[]> {
  const departments = await tx.db
    .selectFrom('locationDepartments')
    .select('departmentId')
    .where('accountId', '=', tx.accountId)
    .where('locationId', '=', locationId)
    .orderBy('departmentId')
    .execute()
  return departments.map((one) => one.departmentId)
}

function attributesOf(column: unknown): Record<string, boolean> {
  return Object(column)
}
