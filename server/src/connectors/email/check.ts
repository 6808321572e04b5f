import type { DNSResolver } from 'mailauth'
import type { Channel } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { reasonOf } from '../../platform/errors.ts'
import type { Check } from '../connector.ts'
import { checkDns } from './check-dns.ts'
import { domainOf } from './deliver.ts'
import { connectMailbox } from './imap/connect.ts'
import type { AccessTokens } from './oauth.ts'
import { transportFor } from './sending/transport.ts'
import { settingsOf } from './settings.ts'

/** Whether a mailbox can be read and its address sent from, right now. Sends nothing. */
export async function checkMail(
  context: Context,
  channel: Channel,
  tokens: AccessTokens,
  resolver: DNSResolver | undefined,
): Promise<Check[]> {
  const settings = settingsOf(channel)
  if (settings.isPractice)
    return [{ id: 'sender', title: 'doctor.sender', state: 'ok', detail: 'Practice: nothing leaves.' }]
  const [mailbox, sender, dns] = await Promise.all([
    checkMailbox(context, channel, tokens),
    checkSender(context, channel, tokens),
    checkDns(domainOf(channel.address), settings.dkim, resolver),
  ])
  return [mailbox, sender, ...dns]
}

async function checkMailbox(context: Context, channel: Channel, tokens: AccessTokens): Promise<Check> {
  const id = 'mailbox'
  const title = 'doctor.mailbox'
  const last = await lastMailAt(context, channel.id)
  const lastMail = last ? `last mail ${last.toISOString()}` : 'no mail yet'
  if (!settingsOf(channel).imap) {
    const detail = `comes in on SMTP port ${context.config.smtpPort}, ${lastMail}`
    return { id, title, state: last ? 'ok' : 'warn', detail }
  }
  try {
    const client = await connectMailbox(context, channel, tokens)
    const hasIdle = client.capabilities.has('IDLE')
    client.close()
    const pace = hasIdle ? 'IDLE' : 'no IDLE: looked at every minute'
    return { id, title, state: hasIdle ? 'ok' : 'warn', detail: `login works, ${pace}, ${lastMail}` }
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

async function checkSender(context: Context, channel: Channel, tokens: AccessTokens): Promise<Check> {
  const id = 'sender'
  const title = 'doctor.sender'
  try {
    const transport = await transportFor(context, channel, tokens)
    if (!transport)
      return { id, title, state: 'fail', detail: 'Neither the channel nor SMTP_URL says how to send.' }
    await transport.verify().finally(() => transport.close())
    return { id, title, state: 'ok', detail: 'The sending server takes our login.' }
  } catch (error) {
    return { id, title, state: 'fail', detail: reasonOf(error) }
  }
}
