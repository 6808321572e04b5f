import { z } from 'zod'
import type { Channel } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { connectMailbox } from './imap/connect.ts'
import type { AccessTokens } from './oauth.ts'
import { isNoReplyAddress } from './outgoing/no-reply.ts'
import { settingsOf } from './settings.ts'
import { normaliseAddress } from './smtp/find-recipient.ts'

/**
 * Checks a channel before it is saved: it writes from an address that takes answers and whose mailbox we can read.
 * Returns the addresses it claims.
 * @throws AppError invalid with the reason
 */
export async function prepareChannel(
  context: Context,
  channel: Channel,
  tokens: AccessTokens,
): Promise<{ addresses: string[] }> {
  const settings = settingsOf(channel)
  if (!z.email().safeParse(channel.address).success)
    throw new AppError('invalid', `"${channel.address}" is not an e-mail address.`, {
      key: 'invalid_address',
      values: { address: channel.address },
    })
  if (isNoReplyAddress(channel.address))
    throw new AppError(
      'invalid',
      `"${channel.address}" tells customers not to answer. Use an address that people read.`,
      { key: 'no_reply_address' },
    )
  if (settings.imap) await proveReadable(context, channel, tokens, settings.imap.folders)
  const addresses = [channel.address, ...settings.aliases].flatMap((one) => normaliseAddress(one) ?? [])
  return { addresses: [...new Set(addresses)] }
}

async function proveReadable(
  context: Context,
  channel: Channel,
  tokens: AccessTokens,
  folders: string[],
): Promise<void> {
  const client = await connectMailbox(context, channel, tokens).catch((error) => {
    if (!(error instanceof AppError)) throw error
    throw new AppError('invalid', `Nobody would read the answers: ${error.message}`, {
      key: 'mailbox_unreadable',
      values: { reason: error.message },
    })
  })
  try {
    for (const path of folders)
      await client.mailboxOpen(path, { readOnly: true }).catch(() => {
        throw new AppError('invalid', `The mailbox has no folder "${path}".`, {
          key: 'folder_missing',
          values: { path },
        })
      })
  } finally {
    client.close()
  }
}
