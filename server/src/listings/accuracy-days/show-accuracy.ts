import { sees, visibleLocations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { accuracyFields } from '../accuracy/verdict.ts'
import { listDirectories } from '../records.ts'
import { type AccuracyQuery, countFacts, type Facts } from './count-facts.ts'
import { readDays, readLatest } from './read-days.ts'
import { figureOf, worstFirst } from './sum-figures.ts'

/**
 * How right our locations are shown, by directory, region, field and day, the worst first; each narrowed by all that is
 * asked but itself. Whoever sees all reads what the comparisons kept; whoever sees a part is counted that part, and no
 * days, as these are kept for the whole brand only.
 */
export async function showAccuracy(tx: Tx, query: AccuracyQuery) {
  const seesAll = sees(tx.actor, { locationId: null, departmentId: null })
  const facts = seesAll
    ? await readLatest(tx)
    : await countFacts(tx, visibleLocations(tx.actor, 'record.locationId'))
  const directories = await listDirectories(tx)
  const regions = await listRegions(tx)
  const { directoryId, regionId, field } = query
  const inDirectory = facts.filter((one) => !directoryId || one.directoryId === directoryId)
  const inRegion = facts.filter((one) => !regionId || keyOf(one) === regionId)
  const inBoth = inDirectory.filter((one) => inRegion.includes(one))
  return {
    total: figureOf(inBoth, field),
    directories: worstFirst(
      directories.map(({ id, name, platform, readAt, isStale }) => ({
        ...{ id, name, platform, readAt, isStale },
        ...figureOf(
          inRegion.filter((one) => one.directoryId === id),
          field,
        ),
      })),
    ),
    regions: worstFirst(
      [...regions, { id: 'none', name: '' }].flatMap((region) => {
        const figure = figureOf(
          inDirectory.filter((one) => keyOf(one) === region.id),
          field,
        )
        return region.id === 'none' && figure.count === 0 ? [] : [{ ...region, ...figure }]
      }),
    ),
    fields: worstFirst(accuracyFields.map((one) => ({ field: one, ...figureOf(inBoth, one) }))),
    days: seesAll ? await readDays(tx, query) : [],
  }
}

function keyOf({ regionId }: Facts): string {
  return regionId ?? 'none'
}

function listRegions(tx: Tx) {
  return tx.db
    .selectFrom('regions')
    .select(['id', 'name'])
    .where('accountId', '=', tx.accountId)
    .orderBy('name')
    .execute()
}
