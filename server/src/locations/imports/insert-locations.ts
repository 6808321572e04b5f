import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { slugOf } from '../../platform/slug.ts'
import { makerOf } from '../changes/keep-version.ts'
import { columnsOf, recordColumn } from '../changes/write-location.ts'
import { unknownHours } from '../hours-of.ts'
import { type LocationChanges, normalise } from '../record/normalise.ts'

type New = { record: LocationChanges & { name: string } }

/**
 * Opens many locations at once, of sound records without departments, services and credentials, each with its first
 * version. Gives their ids in the same order.
 */
export async function insertLocations(tx: Tx, given: readonly New[], reason: string): Promise<string[]> {
  if (given.length === 0) return []
  const slugs = await freeSlugs(tx, given)
  const made = given.map(({ record: raw }, index) => {
    const changes = normalise(raw, { country: '' })
    return { id: newId(), name: raw.name, slug: slugs[index] ?? newId(), changes }
  })
  await tx.db
    .insertInto('locations')
    .values(
      made.map(({ id, name, slug, changes }) => ({
        hours: JSON.stringify(unknownHours(changes.zone ?? 'UTC')),
        ...columnsOf(changes, {}),
        record: recordColumn(changes, {}) ?? '{}',
        ...{ accountId: tx.accountId, id, zone: changes.zone ?? 'UTC', name, slug },
        ...{ createdAt: tx.now(), updatedAt: tx.now() },
      })),
    )
    .execute()
  const versions = made.map(({ id, changes }) => ({
    ...{ accountId: tx.accountId, locationId: id, number: 1, reason, ...makerOf(tx.actor), at: tx.now() },
    changes: Object.entries(changes).map(([field, after]) => ({ field, before: null, after })),
  }))
  await insertRows('locationVersions', versions).execute(tx.db)
  for (const { id, name } of made) {
    const payload = { locationId: id, name }
    record(tx, 'location.created', { subjectId: id, locationId: id, payload })
  }
  return made.map(({ id }) => id)
}

// A thousand shops of one name are told apart by their town, then by their code: nobody can read acme-734.
async function freeSlugs(tx: Tx, given: readonly New[]): Promise<string[]> {
  const tried = given.map(({ record: { name, locality = '', code } }) => {
    const place = name.toLowerCase().includes(locality.toLowerCase()) ? name : `${name} ${locality}`
    return [slugOf(place), slugOf(`${place} ${code ?? ''}`), slugOf(`${place} ${newId().slice(-12)}`)]
  })
  const { rows } = await sql<{ slug: string }>`select slug from locations
    where account_id = ${tx.accountId}::uuid and slug = any(${tried.flat()}::text[])`.execute(tx.db)
  const taken = new Set(rows.map(({ slug }) => slug))
  return tried.map((slugs) => {
    const free = slugs.find((slug) => slug !== '' && !taken.has(slug)) ?? newId()
    taken.add(free)
    return free
  })
}
