import { publicAddress } from '../../accounts/index.ts'
import { addressLine } from '../../locations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { type Callback, callbackToken } from '../booking/callback.ts'
import { waysOf } from '../booking/kinds.ts'
import { type CalendarEntry, writeCalendar } from './calendar.ts'
import type { Tiding } from './plan-letters.ts'
import { bothClocks } from './when-words.ts'

type Facts = {
  brand: string
  place: { name: string; slug: string; address: string }
  channel: { id: string; address: string }
  base: string
}

export type Letter = {
  channelId: string
  to: string
  locale: string
  subject: string
  text: string
  calendar: string
  calendarName: string
}

/** What a customer is told of their call or visit; undefined when nobody could be told any more. */
export async function writeLetter(
  context: Context,
  tx: Tx,
  callback: Callback,
  key: Tiding | 'reminder',
): Promise<Letter | undefined> {
  const facts = await readFacts(context, tx, callback)
  if (!facts) return undefined
  const { kind, language, name, phone, email, matter } = callback
  const { path, words, file } = waysOf[kind]
  const values = {
    ...{ brand: facts.brand, place: facts.place.name, name, phone, address: facts.place.address },
    ...{ matter: matter || '—', when: bothLines(callback), url: urlOf(context, facts, callback) },
    page: `${facts.base}/locations/${facts.place.slug}?lang=${language}`,
    again: `${facts.base}${path}?lang=${language}&at=${facts.place.slug}`,
  }
  const say = (part: string) => context.translate(language, `${words}.${part}`, values)
  return {
    ...{ channelId: facts.channel.id, to: email, locale: language },
    subject: say(`mail_${key}Subject`),
    text: say(`mail_${key}`),
    calendar: writeCalendar(entryOf(context, callback, facts, key === 'cancelled' ? 'CANCEL' : 'REQUEST')),
    calendarName: file,
  }
}

/** A call or visit as a file for the customer's calendar; undefined when its conversation is gone. */
export async function calendarOf(context: Context, tx: Tx, callback: Callback): Promise<string | undefined> {
  const facts = await readFacts(context, tx, callback)
  return facts && writeCalendar(entryOf(context, callback, facts, 'REQUEST'))
}

function entryOf(
  context: Context,
  callback: Callback,
  facts: Facts,
  method: CalendarEntry['method'],
): CalendarEntry {
  const { brand, place, channel } = facts
  const { kind, id, sequence, startsAt, endsAt, language, name, email, phone, matter } = callback
  const { words } = waysOf[kind]
  return {
    ...{ id, sequence, method, stamp: context.now(), start: startsAt, end: endsAt },
    summary: context.translate(language, `${words}.calendarTitle`, { place: place.name }),
    description: context.translate(language, `${words}.calendarText`, { phone, matter: matter || '—' }),
    ...(kind === 'visit' && { location: [place.name, place.address].filter(Boolean).join(', ') }),
    url: urlOf(context, facts, callback),
    organizer: { name: brand, address: channel.address },
    attendee: { name, address: email },
    domain: channel.address.slice(channel.address.lastIndexOf('@') + 1),
  }
}

function urlOf(context: Context, { base }: Facts, { kind, id, language }: Callback): string {
  return `${base}${waysOf[kind].path}/${callbackToken(context, id)}?lang=${language}`
}

function bothLines(callback: Callback): string {
  const { there, here } = bothClocks(callback.language, callback)
  return here ? `${here}\n${there}` : there
}

async function readFacts(context: Context, tx: Tx, { id }: Callback): Promise<Facts | undefined> {
  const row = await tx.db
    .selectFrom('callbacks')
    .innerJoin('locations', (join) =>
      join
        .onRef('locations.accountId', '=', 'callbacks.accountId')
        .onRef('locations.id', '=', 'callbacks.locationId'),
    )
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'callbacks.accountId')
        .onRef('conversations.id', '=', 'callbacks.conversationId'),
    )
    .innerJoin('channels', (join) =>
      join
        .onRef('channels.accountId', '=', 'conversations.accountId')
        .onRef('channels.id', '=', 'conversations.channelId'),
    )
    .innerJoin('accounts', 'accounts.id', 'callbacks.accountId')
    .select(['locations.name', 'locations.slug', 'locations.street', 'locations.postcode'])
    .select(['locations.locality', 'locations.country'])
    .select(['channels.id as channelId', 'channels.address', 'accounts.name as brand'])
    .where('callbacks.accountId', '=', tx.accountId)
    .where('callbacks.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    brand: row.brand,
    place: { name: row.name, slug: row.slug, address: addressLine(row) },
    channel: { id: row.channelId, address: row.address },
    base: await publicAddress(tx, context.config),
  }
}
