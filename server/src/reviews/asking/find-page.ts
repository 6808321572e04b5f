import { readToken } from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import type { ReviewSources } from '../source.ts'
import { type PlacedLink, readLinks } from './links/read-links.ts'
import { readGround } from './read-ground.ts'
import { type HeldRequest, holdRequest } from './take-step.ts'
import { requestOfToken } from './token.ts'

export type AskedPlace = { id: string; name: string; slug: string }

/** What a token leads to: a place and where it may be reviewed, the same for everybody; `requestId` only counts. */
export type FoundPage = { requestId: string | undefined; place: AskedPlace; links: PlacedLink[] }

/** @returns undefined for a token of nobody, or of what is gone */
export async function findPage(
  context: Context,
  sources: ReviewSources,
  token: string,
): Promise<FoundPage | undefined> {
  const requestId = requestOfToken(context, token)
  const named = requestId === undefined ? readToken(context.secrets, context.accountId, token) : undefined
  if (requestId === undefined && named?.kind !== 'location') return undefined
  return context.read(async (tx) => {
    const place = await findPlace(tx, { requestId, locationId: named?.id })
    if (!place) return undefined
    const { settings, platforms } = await readGround(tx, sources)
    return {
      requestId,
      place,
      links: await readLinks(tx, place.id, { platforms, chosen: settings.platforms }),
    }
  })
}

/** The request a link to stop them belongs to, held. */
export async function holdRequestOf(
  context: Context,
  tx: Tx,
  token: string,
): Promise<HeldRequest | undefined> {
  const id = requestOfToken(context, token)
  return id === undefined ? undefined : holdRequest(tx, id)
}

async function findPlace(
  tx: Tx,
  { requestId, locationId }: { requestId: string | undefined; locationId: string | undefined },
): Promise<AskedPlace | undefined> {
  const places = tx.db
    .selectFrom('locations')
    .select(['locations.id', 'locations.name', 'locations.slug'])
    .where('locations.accountId', '=', tx.accountId)
    .where('locations.archivedAt', 'is', null)
  if (locationId) return places.where('locations.id', '=', locationId).executeTakeFirst()
  return places
    .innerJoin('reviewRequests', (join) =>
      join
        .onRef('reviewRequests.accountId', '=', 'locations.accountId')
        .onRef('reviewRequests.locationId', '=', 'locations.id'),
    )
    .where('reviewRequests.id', '=', requestId ?? '')
    .executeTakeFirst()
}
