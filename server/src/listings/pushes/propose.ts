import { type SqlBool, sql } from 'kysely'
import { visibleLocations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { sayField } from '../accuracy/say-field.ts'
import type { AccuracyField } from '../accuracy/verdict.ts'
import { type PushField, pushFields } from '../directory.ts'
import { readOurListings } from '../our-listings.ts'
import { capabilityOf } from '../platforms/capabilities.ts'
import { getDirectory, listingShape, wrongIn } from '../records.ts'

export type Proposal = {
  recordId: string
  name: string
  locationId: string
  field: PushField
  ours: string
  theirs: string
}

type Asked = { directoryId: string; limit: number; after?: string | undefined }

/**
 * What could be put right there, field by field: of records known to be ours, what differs, where the platform takes it
 * from here and nothing is under way. Records in the order of their ids.
 */
export async function proposePushes(tx: Tx, { directoryId, limit, after }: Asked) {
  const { platform } = await getDirectory(tx, directoryId)
  const { fields } = capabilityOf(platform)
  const rows = await tx.db
    .selectFrom('directoryRecords as record')
    .select(['record.id', 'record.name', 'record.locationId', 'record.listing', 'record.accuracy'])
    .select([
      sql<string[]>`array(select field from directory_pushes as push where push.account_id = record.account_id
        and push.record_id = record.id and push.state in ('waiting', 'sending'))`.as('under'),
      sql<string[]>`array(select field || ' ' || value from directory_pushes as push
        where push.account_id = record.account_id and push.record_id = record.id
        and push.state = 'proposed')`.as('proposed'),
    ])
    .where('record.accountId', '=', tx.accountId)
    .where('record.directoryId', '=', directoryId)
    .where('record.state', '=', 'linked')
    .where('record.severity', 'in', ['wrong', 'missing'])
    .where(visibleLocations(tx.actor, 'record.locationId'))
    .$if(after !== undefined, (all) => all.where(sql<SqlBool>`record.id > ${after}::uuid`))
    .orderBy('record.id')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const ours = await readOurListings(
    tx,
    page.flatMap(({ locationId }) => locationId ?? []),
  )
  const byId = new Map(ours.map((one) => [one.id, one]))
  const items = page.flatMap(({ id, name, locationId, listing, accuracy, under, proposed }): Proposal[] => {
    const own = byId.get(locationId ?? '')
    if (!own) return []
    const shown = listingShape.parse(listing)
    return wrongIn(accuracy)
      .filter(isPushField)
      .filter((field) => fields[field] === 'push' && !under.includes(field))
      .filter((field) => !proposed.includes(`${field} ${sayField(own, field)}`))
      .map((field) => ({
        ...{ recordId: id, name, locationId: own.id, field },
        ...{ ours: sayField(own, field), theirs: sayField(shown, field) },
      }))
  })
  return { items, last: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
}

export function isPushField(field: AccuracyField): field is PushField {
  return pushFields.some((one) => one === field)
}
