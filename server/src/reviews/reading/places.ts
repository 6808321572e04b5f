import { z } from 'zod'
import { audit } from '../../accounts/index.ts'
import { assignConversation } from '../../conversations/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

export const placeShape = z
  .object({
    placeId: z.string(),
    name: z.string().meta({ description: 'As the platform calls it' }),
    locationId: z.uuid().nullable(),
    foundBy: z.enum(['directory', 'channel', 'only', 'person', 'file']).nullable().meta({
      description: 'Who says so; null: nobody knows yet',
    }),
  })
  .meta({ id: 'ReviewPlace' })
export type ReviewPlace = z.output<typeof placeShape>

const most = 5_000

/** The places of a source, those nobody knows first. */
export async function listPlaces(tx: Tx, channelId: string): Promise<ReviewPlace[]> {
  const rows = await select(tx, channelId)
    .orderBy((of) => of('foundBy', 'is not', null))
    .orderBy('name')
    .orderBy('placeId')
    .limit(most)
    .execute()
  return rows.map((row) => placeShape.parse(row))
}

/**
 * A person says which location a place is, or that it is none: that stays. The reviews of it move along.
 * @throws AppError not_found
 */
export async function placeThere(
  context: Context,
  given: { channelId: string; placeId: string; locationId: string | null },
): Promise<ReviewPlace> {
  const { channelId, placeId, locationId } = given
  return context.transaction(async (tx) => {
    if (locationId) await requireLocation(tx, locationId)
    const place = await tx.db
      .updateTable('reviewPlaces')
      .set({ locationId, foundBy: 'person' })
      .where('accountId', '=', tx.accountId)
      .where('channelId', '=', channelId)
      .where('placeId', '=', placeId)
      .returning(['placeId', 'name', 'locationId', 'foundBy'])
      .executeTakeFirst()
    if (!place) throw new AppError('not_found', 'There is no such place.', { key: 'not_found' })
    await tx.db
      .updateTable('reviews')
      .set({ locationId })
      .where('accountId', '=', tx.accountId)
      .where('channelId', '=', channelId)
      .where('placeId', '=', placeId)
      .execute()
    await moveConversations(context, tx, given)
    await audit(tx, {
      ...{ action: 'review_place.set', subjectKind: 'channel', subjectId: channelId },
      after: { placeId, locationId },
    })
    return placeShape.parse(place)
  })
}

// Those who answer at the place are called for from now on.
async function moveConversations(
  context: Context,
  tx: Tx,
  { channelId, placeId, locationId }: { channelId: string; placeId: string; locationId: string | null },
): Promise<void> {
  const rows = await tx.db
    .selectFrom('reviews')
    .select('conversationId')
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
    .where('placeId', '=', placeId)
    .where('conversationId', 'is not', null)
    .orderBy('conversationId')
    .execute()
  for (const { conversationId } of rows)
    if (conversationId) await assignConversation(within(context, tx), conversationId, { locationId })
}

async function requireLocation(tx: Tx, id: string): Promise<void> {
  const found = await tx.db
    .selectFrom('locations')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found)
    throw new AppError('invalid', 'There is no such location.', {
      key: 'locations_gone',
      field: 'locationId',
    })
}

function select(tx: Tx, channelId: string) {
  return tx.db
    .selectFrom('reviewPlaces')
    .select(['placeId', 'name', 'locationId', 'foundBy'])
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
}
