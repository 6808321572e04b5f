import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { newId } from '../../platform/ids.ts'

export type AutomaticMail = { address: string; template: string; channelId: string }

const perHour = 5
const perDay = 10
const perDomainAndHour = 500

type Recent = {
  index: number
  sameTemplate: number
  lastHour: number
  lastDay: number
  domainLastHour: number
}

/**
 * Which of several automatic mails to different addresses may go: the same one at most daily per mailbox, few in all,
 * and a domain that has had very many in an hour gets none (two robots answering each other).
 */
export async function maySendAutomatic(tx: Tx, mails: readonly AutomaticMail[]): Promise<boolean[]> {
  if (mails.length === 0) return []
  const dayAgo = new Date(tx.now().getTime() - 24 * 3_600_000)
  const hourAgo = new Date(tx.now().getTime() - 3_600_000)
  const asked = mails.map(({ address, template, channelId }, index) => ({
    ...{ index, template, channel_id: channelId },
    address: address.toLowerCase(),
    domain: domainOf(address),
  }))
  const { rows } = await sql<Recent>`
    select asked.index, sent.same_template, sent.last_hour, sent.last_day,
      (select count(*) from automatic_replies where account_id = ${tx.accountId}::uuid and domain = asked.domain
        and domain <> '' and at > ${hourAgo}::timestamptz) as domain_last_hour
    from json_to_recordset(${JSON.stringify(asked)}::json) as asked
      (index int, address text, domain text, template text, channel_id uuid)
    cross join lateral (
      select count(*) filter (where template = asked.template and channel_id = asked.channel_id) as same_template,
        count(*) filter (where at > ${hourAgo}::timestamptz) as last_hour, count(*) as last_day
      from automatic_replies
      where account_id = ${tx.accountId}::uuid and address = asked.address and at > ${dayAgo}::timestamptz) as sent`.execute(
    tx.db,
  )
  const recent = new Map(rows.map((row) => [row.index, row]))
  const together = new Map<string, number>()
  return mails.map(({ address }, index) => {
    const domain = domainOf(address)
    const before = together.get(domain) ?? 0
    const may = isWithinCaps(recent.get(index), before)
    if (may) together.set(domain, before + 1)
    return may
  })
}

function isWithinCaps(recent: Recent | undefined, together: number): boolean {
  return (
    recent !== undefined &&
    recent.sameTemplate === 0 &&
    recent.lastHour < perHour &&
    recent.lastDay < perDay &&
    recent.domainLastHour + together < perDomainAndHour
  )
}

function domainOf(address: string): string {
  return address.toLowerCase().split('@')[1] ?? ''
}

/** The part of a statement that counts mails towards the caps. */
export function insertAutomatic(
  tx: Tx,
  mails: readonly (AutomaticMail & { conversationId: string; id?: string })[],
): RawBuilder<unknown> {
  const { accountId } = tx
  return insertRows(
    'automaticReplies',
    mails.map(({ address, ...mail }) => ({
      ...{ accountId, id: newId(), address: address.toLowerCase() },
      ...mail,
      at: tx.now(),
    })),
  )
}
