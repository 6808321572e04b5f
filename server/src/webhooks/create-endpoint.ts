import { audit, requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { checkAddress } from './check-address.ts'
import { checkLocations } from './check-locations.ts'
import { checkTypes } from './event-types.ts'
import { beginListening } from './listen-from.ts'
import { newSecret } from './sign.ts'

export type NewEndpoint = {
  url: string
  description: string
  eventTypes: string[] | null
  locationIds: string[] | null
}

const mostEndpoints = 50

/**
 * Tells a program outside what happens from now on. Returns the secret it is signed with, which is never shown again.
 * @param types the events there are
 * @throws AppError invalid when the address cannot be called or an event does not exist, conflict when there are too many
 */
export async function createEndpoint(
  context: Context,
  given: NewEndpoint,
  types: readonly string[],
): Promise<{ id: string; secret: string }> {
  requirePermission(context.actor, 'webhooks.manage')
  checkTypes(given.eventTypes, types)
  const endpoint = { ...given, url: await checkAddress(context, given.url) }
  const [id, secret] = [newId(), newSecret()]
  await context.transaction(async (tx) => {
    await checkLocations(tx, endpoint.locationIds)
    const fromSnapshot = await beginListening(tx)
    await checkCount(tx)
    await tx.db
      .insertInto('webhookEndpoints')
      .values({
        accountId: tx.accountId,
        id,
        ...endpoint,
        fromSnapshot,
        secret: context.secrets.seal(secret),
        createdBy: tx.actor.kind === 'member' ? tx.actor.id : null,
        createdAt: tx.now(),
        stateSince: tx.now(),
      })
      .execute()
    await audit(tx, { action: 'webhook.created', subjectKind: 'webhook', subjectId: id, after: endpoint })
    record(tx, 'webhook.created', { subjectId: id })
  })
  return { id, secret }
}

async function checkCount(tx: Tx): Promise<void> {
  const { count } = await tx.db
    .selectFrom('webhookEndpoints')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('accountId', '=', tx.accountId)
    .executeTakeFirstOrThrow()
  if (count >= mostEndpoints)
    throw new AppError('conflict', `There may be at most ${mostEndpoints} endpoints.`, {
      key: 'webhookMost',
      values: { most: mostEndpoints },
    })
}
