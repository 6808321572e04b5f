import MailComposer from 'nodemailer/lib/mail-composer'
import type { Channel } from '../../../conversations/index.ts'
import type { Context } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { domainOf } from '../deliver.ts'
import type { AccessTokens } from '../oauth.ts'
import { settingsOf } from '../settings.ts'
import { dkimOf } from './compose-mail.ts'
import { makeMessageId } from './message-id.ts'
import { sendMail } from './send-mail.ts'
import { transportFor } from './transport.ts'

/**
 * Sends a mail from a channel to itself. Its signed Message-ID tells on arrival that it is no customer's.
 * @throws AppError not_configured or unavailable with what the server said
 */
export async function sendProbe(
  context: Context,
  channel: Channel,
  tokens: AccessTokens,
): Promise<{ externalId: string }> {
  const transport = await transportFor(context, channel, tokens)
  if (!transport)
    throw new AppError('not_configured', 'Neither the channel nor SMTP_URL says how to send.', {
      key: 'sending_not_configured',
    })
  const externalId = makeMessageId(context.secrets, 'probe', newId(), domainOf(channel.address))
  const mail = new MailComposer({
    from: channel.address,
    to: channel.address,
    subject: 'Vicino round trip',
    text: 'This mail proves that what is sent to this address arrives. It makes no conversation.',
    messageId: `<${externalId}>`,
    date: context.now(),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  })
  const outcome = await sendMail(
    transport,
    {
      raw: await mail.compile().build(),
      envelope: { from: channel.address, to: [channel.address] },
      dkim: dkimOf(context, channel, settingsOf(channel)),
    },
    externalId,
  )
  if (outcome.outcome === 'sent' || outcome.outcome === 'unknown') return { externalId }
  throw new AppError('unavailable', `The mail was not taken: ${outcome.reason}`)
}
