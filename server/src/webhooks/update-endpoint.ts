import { audit, differenceOf, requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { checkAddress } from './check-address.ts'
import { checkLocations } from './check-locations.ts'
import type { NewEndpoint } from './create-endpoint.ts'
import { lockEndpoint } from './endpoints.ts'
import { checkTypes } from './event-types.ts'
import { failWaiting } from './fail-waiting.ts'
import { beginListening } from './listen-from.ts'

export type EndpointChanges = Partial<NewEndpoint> & { isEnabled?: boolean | undefined }

type Change = { changes: EndpointChanges; types: readonly string[]; version: number | undefined }

/**
 * Changes an endpoint. Enabled again it hears what happens from then on; when it is paused, what waits for it is given
 * up, and can be sent once more later.
 * @throws AppError not_found, stale, invalid as for a new one
 */
export async function updateEndpoint(
  context: Context,
  id: string,
  { changes, types, version }: Change,
): Promise<void> {
  requirePermission(context.actor, 'webhooks.manage')
  const { isEnabled, ...wishes } = changes
  checkTypes(wishes.eventTypes ?? null, types)
  const given =
    wishes.url === undefined ? wishes : { ...wishes, url: await checkAddress(context, wishes.url) }
  await context.transaction(async (tx) => {
    const fromSnapshot = isEnabled ? await beginListening(tx) : undefined
    const { id: _id, secret: _secret, version: before, ...known } = await lockEndpoint(tx, id, version)
    await checkLocations(tx, given.locationIds ?? null)
    const wanted = isEnabled === undefined ? known.state : stateFor(isEnabled, known.state)
    const difference = differenceOf(known, { ...known, ...given, state: wanted })
    if (Object.keys(difference.after).length === 0) return
    const turn = wanted === known.state ? {} : turned(tx, fromSnapshot)
    // Another address is tried at once.
    const rest = difference.after.url === undefined ? {} : { restsUntil: null }
    await tx.db
      .updateTable('webhookEndpoints')
      .set({ ...difference.after, ...rest, ...turn, version: before + 1 })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    if (difference.after.state === 'paused') await failWaiting(tx, [id], 'disabled')
    await audit(tx, { action: 'webhook.updated', subjectKind: 'webhook', subjectId: id, ...difference })
    record(tx, 'webhook.updated', { subjectId: id, payload: { changes: Object.keys(difference.after) } })
  })
}

// It begins anew; only what is enabled hears from now on.
function turned(tx: Tx, fromSnapshot: string | undefined) {
  const fresh = { stateSince: tx.now(), failures: 0, failingSince: null, restsUntil: null }
  return fromSnapshot === undefined ? fresh : { ...fresh, fromSnapshot }
}

// One that was disabled for a reason keeps it.
function stateFor<State extends string>(isEnabled: boolean, state: State): State | 'enabled' | 'paused' {
  if (isEnabled) return 'enabled'
  return state === 'enabled' ? 'paused' : state
}
