import { randomBytes } from 'node:crypto'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Connectors } from '../connector.ts'
import { getChannel } from './queries.ts'
import { connectorOf } from './settings-of.ts'
import { updateChannel } from './update-channel.ts'

/**
 * Makes a new secret with which a site signs who its visitors are. What was signed with the one before is no longer
 * believed. It is told this once.
 * @throws AppError unsupported when this kind of channel knows no signed identities
 */
export async function renewIdentitySecret(
  context: Context,
  connectors: Connectors,
  id: string,
): Promise<string> {
  const channel = await context.read((tx) => getChannel(tx, id))
  if (!connectorOf(connectors, channel.connector).knowsIdentities)
    throw new AppError('unsupported', 'This kind of channel knows no signed identities.')
  const identitySecret = randomBytes(32).toString('base64url')
  await updateChannel(context, connectors, id, { secrets: { identitySecret } }, channel.version)
  return identitySecret
}
