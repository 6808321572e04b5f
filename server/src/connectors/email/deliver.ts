import type { Channel, DeliveryOutcome, Outgoing } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError, reasonOf } from '../../platform/errors.ts'
import { type Health, saveHealth, sendingHealth } from '../channels/health.ts'
import type { AccessTokens } from './oauth.ts'
import { composeMail } from './sending/compose-mail.ts'
import { makeMessageId } from './sending/message-id.ts'
import { sendMail } from './sending/send-mail.ts'
import { transportFor } from './sending/transport.ts'
import { settingsOf } from './settings.ts'

/** Sends one message as `send` does, and notes on the channel whether it could send at all. */
export async function deliverMail(
  context: Context,
  channel: Channel,
  outgoing: Outgoing,
  tokens: AccessTokens,
): Promise<DeliveryOutcome> {
  const outcome = await send(context, channel, outgoing, tokens)
  const health = healthOf(outcome)
  if (health)
    await saveHealth(context, channel.id, sendingHealth, health).catch((error) =>
      context.log.warn({ error: reasonOf(error) }, 'The health of a channel could not be noted'),
    )
  return outcome
}

function healthOf(outcome: DeliveryOutcome): Health | undefined {
  if (outcome.outcome === 'sent') return { state: 'ok', detail: '' }
  if (outcome.outcome === 'failed' && outcome.isChannels) return { state: 'fail', detail: outcome.reason }
  return undefined
}

/** Sends one message by the channel's server or the installation's; without either it is held, in practice it stays here. */
async function send(
  context: Context,
  channel: Channel,
  outgoing: Outgoing,
  tokens: AccessTokens,
): Promise<DeliveryOutcome> {
  const messageId =
    outgoing.externalId ??
    makeMessageId(context.secrets, outgoing.class, outgoing.messageId, domainOf(channel.address))
  const settings = settingsOf(channel)
  if (settings.isPractice)
    return { outcome: 'sent', externalId: messageId, response: 'Practice: nothing has left.', refused: [] }
  try {
    const transport = await transportFor(context, channel, tokens)
    if (!transport) return { outcome: 'held', reason: 'sending_not_configured' }
    const brand = await context.read((tx) =>
      tx.db.selectFrom('accounts').select('name').where('id', '=', tx.accountId).executeTakeFirstOrThrow(),
    )
    const mail = await composeMail({
      context,
      channel,
      settings,
      outgoing,
      brand: brand.name,
      messageId,
    })
    return await sendMail(transport, mail, messageId)
  } catch (error) {
    if (error instanceof AppError)
      return { outcome: 'failed', permanent: false, reason: error.message, isChannels: true }
    throw error
  }
}

/** The part behind the @. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
