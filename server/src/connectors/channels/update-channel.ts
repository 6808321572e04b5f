import { audit, differenceOf, requirePermission } from '../../accounts/index.ts'
import { releaseHeld } from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announce } from '../announce.ts'
import type { Connectors } from '../connector.ts'
import { checkPlace } from './check-place.ts'
import { claimAddresses } from './claim-addresses.ts'
import { forgetHealth, readingHealth, sendingHealth } from './health.ts'
import { pauseAddresses } from './pause-addresses.ts'
import { type ChannelRow, getChannel } from './queries.ts'
import { changeSecrets, checkSettings, connectorOf, type SecretChanges } from './settings-of.ts'

export type ChannelChanges = {
  name?: string
  address?: string
  settings?: Record<string, unknown>
  secrets?: SecretChanges
  locationId?: string | null
  departmentId?: string | null
  state?: 'active' | 'paused'
}

/**
 * Changes a channel; `settings` replaces all of them, secrets not named stay.
 * @param version what the changes were made on; undefined takes the risk
 * @throws AppError stale when somebody else changed it meanwhile, conflict when an address is taken, invalid as for a new one
 */
export async function updateChannel(
  context: Context,
  connectors: Connectors,
  id: string,
  changes: ChannelChanges,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'channels.manage')
  const before = await context.read((tx) => getChannel(tx, id))
  if (version !== undefined && version !== before.version) throw changedMeanwhile()
  const connector = connectorOf(connectors, before.connector)
  const { secrets, settings, address, ...plain } = changes
  const after: ChannelRow = {
    ...before,
    ...plain,
    address: address?.trim().toLowerCase() ?? before.address,
    settings: settings ? checkSettings(connector, settings) : before.settings,
    secrets: secrets ? changeSecrets(context, connector, before.secrets, secrets) : before.secrets,
  }
  const isReconnected = Boolean(settings ?? secrets ?? address)
  const prepared = isReconnected ? await connector.prepare(context, after) : undefined
  await context.transaction(async (tx) => {
    await checkPlace(tx, after)
    await save(tx, before, after)
    // It was about the connection there was.
    if (isReconnected) for (const part of [sendingHealth, readingHealth]) await forgetHealth(tx, id, part)
    if (prepared) await claimAddresses(tx, id, prepared.addresses)
    if (isReconnected) await connector.begin?.(tx, id)
    await pauseAddresses(tx, id, after.state === 'paused')
    await audit(tx, {
      action: 'channel.updated',
      subjectKind: 'channel',
      subjectId: id,
      ...differenceOf(shown(before), {
        ...shown(after),
        ...(secrets ? { secrets: Object.keys(secrets) } : {}),
      }),
    })
    announce(tx, 'channel.updated', id, { changes: Object.keys(changes) })
  })
  // What waited for a way to be sent may have one now; what has none is held again.
  await releaseHeld(context, id)
}

async function save(tx: Tx, before: ChannelRow, after: ChannelRow): Promise<void> {
  const { name, address, settings, secrets, locationId, departmentId, state } = after
  const saved = await tx.db
    .updateTable('channels')
    .set({
      ...{ name, address, secrets, locationId, departmentId, state },
      settings: JSON.stringify(settings),
      version: before.version + 1,
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw changedMeanwhile()
}

function shown(channel: ChannelRow): Record<string, unknown> {
  const { name, address, settings, locationId, departmentId, state } = channel
  return { name, address, settings, locationId, departmentId, state }
}

function changedMeanwhile(): AppError {
  return new AppError('stale', 'Somebody changed this channel meanwhile. Load it again.', { key: 'stale' })
}
