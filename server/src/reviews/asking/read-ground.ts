import { publicAddress } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import type { ReviewSources } from '../source.ts'
import { type AskedPlatform, askedPlatforms } from './links/platforms.ts'
import { type AskingSettings, askingSettings } from './settings.ts'

/** What the brand has decided, and where reviews may be asked for. */
export type Ground = { settings: AskingSettings; platforms: readonly AskedPlatform[] }

export async function readGround(tx: Tx, sources: ReviewSources): Promise<Ground> {
  const { reviewRequests: settings } = await askingSettings.read(tx)
  return { settings, platforms: askedPlatforms(sources) }
}

/** The person, place and brand a request speaks of. */
export async function readSubject(
  context: Pick<Context, 'config'>,
  tx: Tx,
  { contactId, locationId }: { contactId: string; locationId: string },
) {
  const row = await tx.db
    .selectFrom('locations')
    .innerJoin('accounts', 'accounts.id', 'locations.accountId')
    .innerJoin('contacts', (join) =>
      join.onRef('contacts.accountId', '=', 'locations.accountId').on('contacts.id', '=', contactId),
    )
    .select(['locations.name as place', 'locations.zone', 'locations.regionId', 'accounts.name as brand'])
    .select('contacts.name')
    .where('locations.accountId', '=', tx.accountId)
    .where('locations.id', '=', locationId)
    .executeTakeFirstOrThrow()
  return { ...row, base: await publicAddress(tx, context.config) }
}
