import { visibleLocations } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { type OurListing, readOurListings } from '../our-listings.ts'
import { isOutOfUse } from '../reading/fold-tags.ts'
import { listingShape, verdictsIn } from '../records.ts'
import { proposeTags, type TagChange } from './propose-tags.ts'

const recordsAtOnce = 500

/**
 * What people may change on OpenStreetMap, one feature for each object that differs, as MapRoulette and JOSM take it.
 * Nothing is sent: somebody looks at each, as the map's rules for organised edits ask.
 */
export async function* writeProposals(
  context: Context,
  directoryId: string,
  today: string,
): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":['
  let isFirst = true
  for (let after = ''; ; ) {
    const rows = await context.read((tx) => readPortion(tx, directoryId, after))
    for (const row of rows.features(today)) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(row)}`
      isFirst = false
    }
    if (!rows.last) break
    after = rows.last
  }
  yield ']}\n'
}

type Found = { ours: OurListing; externalId: string; accuracy: unknown; listing: unknown }

async function readPortion(tx: Tx, directoryId: string, after: string) {
  const rows = await tx.db
    .selectFrom('directoryRecords as record')
    .select(['record.externalId', 'record.locationId', 'record.accuracy', 'record.listing'])
    .where('record.accountId', '=', tx.accountId)
    .where('record.directoryId', '=', directoryId)
    .where('record.externalId', '>', after)
    .where('record.state', '=', 'linked')
    .where('record.severity', 'in', ['wrong', 'missing'])
    .where(visibleLocations(tx.actor, 'record.locationId'))
    .orderBy('record.externalId')
    .limit(recordsAtOnce)
    .execute()
  const ids = rows.flatMap(({ locationId }) => locationId ?? [])
  const own = ids.length > 0 ? await readOurListings(tx, ids) : []
  const byId = new Map(own.map((one) => [one.id, one]))
  const found = rows.flatMap(({ locationId, ...row }): Found[] => {
    const ours = byId.get(locationId ?? '')
    return ours ? [{ ...row, ours }] : []
  })
  return {
    features: (today: string) => found.flatMap((one) => featureOf(one, today)),
    last: rows.length === recordsAtOnce ? rows.at(-1)?.externalId : undefined,
  }
}

function featureOf({ ours, externalId, accuracy, listing }: Found, today: string): object[] {
  const { tags, latitude, longitude } = listingShape.parse(listing)
  if (!tags || ours.status === 'closed' || ours.status === 'moved') return []
  const verdicts = verdictsIn(accuracy)
  const changes = proposeTags(ours, tags, (field) => verdicts.get(field))
  if (changes.length === 0) return []
  const all = [...changes, { tag: 'check_date', old: tags.check_date ?? '', new: today }]
  const hasPin = typeof latitude === 'number' && typeof longitude === 'number'
  return [
    {
      ...{ type: 'Feature', id: externalId },
      geometry: hasPin ? { type: 'Point', coordinates: [longitude, latitude] } : null,
      properties: {
        ...{ '@id': externalId, url: `https://www.openstreetmap.org/${externalId}`, name: ours.name },
        ...Object.fromEntries(all.flatMap(sidesOf)),
        // Whether the place on the map is ours at all is then the first question.
        ...(isOutOfUse(tags) ? { out_of_use: 'yes' } : {}),
      },
    },
  ]
}

function sidesOf(change: TagChange): [string, string][] {
  return [
    [`old:${change.tag}`, change.old],
    [`new:${change.tag}`, change.new],
  ]
}
