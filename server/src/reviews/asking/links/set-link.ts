import { audit, requirePermission, visibleLocations } from '../../../accounts/index.ts'
import type { Context, Tx } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import type { ReviewSources } from '../../source.ts'
import { askedPlatforms } from './platforms.ts'

export type NewLink = { locationId: string; platform: string; url: string | null }

/**
 * Says where a location is reviewed on a platform, or that nobody knows any more.
 * @throws AppError invalid for a platform that forbids asking; not_found
 */
export async function setLink(context: Context, sources: ReviewSources, link: NewLink): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  if (!askedPlatforms(sources).some(({ kind }) => kind === link.platform))
    throw new AppError('invalid', 'No reviews may be asked for on this platform.', {
      ...{ key: 'review_link_platform', field: 'platform' },
    })
  await context.transaction(async (tx) => {
    await requirePlace(tx, link.locationId)
    await writeLinks(tx, [link])
    const { locationId, platform, url } = link
    await audit(tx, {
      ...{ action: 'review_link.set', subjectKind: 'location', subjectId: locationId },
      after: { platform, url },
    })
  })
}

/** Writes links as they are; those without an address go. */
export async function writeLinks(tx: Tx, links: readonly NewLink[]): Promise<void> {
  const changedBy = tx.actor.kind === 'member' ? tx.actor.id : null
  const kept = links.flatMap(({ locationId, platform, url }) =>
    url === null
      ? []
      : [{ accountId: tx.accountId, locationId, platform, url, changedBy, changedAt: tx.now() }],
  )
  if (kept.length > 0)
    await tx.db
      .insertInto('reviewLinks')
      .values(kept)
      .onConflict((conflict) =>
        conflict.columns(['accountId', 'locationId', 'platform']).doUpdateSet((of) => ({
          url: of.ref('excluded.url'),
          ...{ changedBy: of.ref('excluded.changedBy'), changedAt: of.ref('excluded.changedAt') },
        })),
      )
      .execute()
  for (const { locationId, platform, url } of links)
    if (url === null)
      await tx.db
        .deleteFrom('reviewLinks')
        .where('accountId', '=', tx.accountId)
        .where('locationId', '=', locationId)
        .where('platform', '=', platform)
        .execute()
}

async function requirePlace(tx: Tx, id: string): Promise<void> {
  const found = await tx.db
    .selectFrom('locations')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where(visibleLocations(tx.actor))
    .executeTakeFirst()
  if (!found) throw new AppError('not_found', 'There is no such location.', { key: 'not_found' })
}
