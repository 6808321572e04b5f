import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { announce } from '../announce.ts'
import type { Connectors } from '../connector.ts'
import { checkPlace } from './check-place.ts'
import { claimAddresses } from './claim-addresses.ts'
import { changeSecrets, checkSettings, connectorOf, type SecretChanges } from './settings-of.ts'

export type NewChannel = {
  connector: string
  name: string
  address: string
  settings?: Record<string, unknown>
  secrets?: SecretChanges
  locationId?: string | null
  departmentId?: string | null
}

/**
 * Opens a way customers reach the brand. Returns its id.
 * @throws AppError invalid when it could not work as it is, conflict when its address is taken
 */
export async function createChannel(
  context: Context,
  connectors: Connectors,
  input: NewChannel,
): Promise<string> {
  requirePermission(context.actor, 'channels.manage')
  const connector = connectorOf(connectors, input.connector)
  const channel = {
    id: newId(),
    connector: connector.kind,
    name: input.name,
    address: input.address.trim().toLowerCase() || (connector.makeAddress?.() ?? ''),
    settings: checkSettings(connector, input.settings ?? {}),
    secrets: changeSecrets(context, connector, null, input.secrets ?? {}),
    state: 'active' as const,
    locationId: input.locationId ?? null,
    departmentId: input.departmentId ?? null,
  }
  const { addresses } = await connector.prepare(context, channel)
  await context.transaction(async (tx) => {
    await checkPlace(tx, channel)
    await tx.db
      .insertInto('channels')
      .values({
        ...channel,
        accountId: tx.accountId,
        settings: JSON.stringify(channel.settings),
        createdAt: tx.now(),
      })
      .execute()
    await claimAddresses(tx, channel.id, addresses)
    await connector.begin?.(tx, channel.id)
    const { secrets: _secrets, ...shown } = channel
    await audit(tx, {
      action: 'channel.created',
      subjectKind: 'channel',
      subjectId: channel.id,
      after: shown,
    })
    const { name, address } = channel
    announce(tx, 'channel.created', channel.id, { name, address, connector: channel.connector })
  })
  return channel.id
}
