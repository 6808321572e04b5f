import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Connectors, DnsRecord } from '../connector.ts'
import { getChannel } from './queries.ts'
import { connectorOf } from './settings-of.ts'
import { updateChannel } from './update-channel.ts'

/**
 * Makes a new signing key for a channel and uses it from now on. Returns the DNS record to publish.
 * @throws AppError unsupported when this kind of channel does not sign
 */
export async function renewSigningKey(
  context: Context,
  connectors: Connectors,
  id: string,
): Promise<DnsRecord> {
  const channel = await context.read((tx) => getChannel(tx, id))
  const made = connectorOf(connectors, channel.connector).makeSigningKey?.(channel, context.now())
  if (!made) throw new AppError('unsupported', 'This kind of channel does not sign what it sends.')
  const { settings, secrets } = made
  await updateChannel(context, connectors, id, { settings, secrets }, channel.version)
  return made.record
}
