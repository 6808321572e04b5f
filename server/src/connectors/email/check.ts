import type { DNSResolver } from 'mailauth'
import type { Channel } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { reasonOf } from '../../platform/errors.ts'
import type { Check, Say } from '../connector.ts'
import { checkDns } from './check-dns.ts'
import { domainOf } from './deliver.ts'
import { connectMailbox } from './imap/connect.ts'
import type { AccessTokens } from './oauth.ts'
import { transportFor } from './sending/transport.ts'
import { settingsOf } from './settings.ts'

type Means = { tokens: AccessTokens; resolver: DNSResolver | undefined; say: Say }

/** Whether a mailbox can be read and its address sent from, right now. Sends nothing. */
export async function checkMail(
  context: Context,
  channel: Channel,
  { tokens, resolver, say }: Means,
): Promise<Check[]> {
  const settings = settingsOf(channel)
  if (settings.isPractice)
    return [{ id: 'sender', title: 'doctor.sender', state: 'ok', detail: say('practice') }]
  const [mailbox, sender, dns] = await Promise.all([
    checkMailbox(context, channel, { tokens, say }),
    checkSender(context, channel, { tokens, say }),
    checkDns(domainOf(channel.address), settings.dkim, { resolver, say }),
  ])
  return [mailbox, sender, ...dns]
}

type MailMeans = Pick<Means, 'tokens' | 'say'>

async function checkMailbox(context: Context, channel: Channel, { tokens, say }: MailMeans): Promise<Check> {
  const id = 'mailbox'
  const title = 'doctor.mailbox'
  const last = await lastMailAt(context, channel.id)
  const mail = { has: last ? 'yes' : 'no', last: last ?? new Date(0) }
  if (!settingsOf(channel).imap) {
    const detail = say('receives', { port: String(context.config.smtpPort), ...mail })
    return { id, title, state: last ? 'ok' : 'warn', detail }
  }
  try {
    const client = await connectMailbox(context, channel, tokens)
    const hasIdle = client.capabilities.has('IDLE')
    client.close()
    const detail = say('reads', { pace: hasIdle ? 'idle' : 'poll', ...mail })
    return { id, title, state: hasIdle ? 'ok' : 'warn', detail }
  } catch (error) {
    return { id, title, state: 'fail', detail: reasonOf(error) }
  }
}

async function lastMailAt(context: Context, channelId: string): Promise<Date | undefined> {
  const row = await context.read((tx) =>
    tx.db
      .selectFrom('deliveries')
      .select('receivedAt')
      .where('accountId', '=', tx.accountId)
      .where('channelId', '=', channelId)
      .orderBy('receivedAt', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  return row?.receivedAt
}

async function checkSender(context: Context, channel: Channel, { tokens, say }: MailMeans): Promise<Check> {
  const id = 'sender'
  const title = 'doctor.sender'
  try {
    const transport = await transportFor(context, channel, tokens)
    if (!transport) return { id, title, state: 'fail', detail: say('noSender') }
    await transport.verify().finally(() => transport.close())
    return { id, title, state: 'ok', detail: say('senderWorks') }
  } catch (error) {
    return { id, title, state: 'fail', detail: reasonOf(error) }
  }
}
