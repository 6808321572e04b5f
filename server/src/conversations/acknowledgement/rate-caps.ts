import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'

export type AutomaticMail = { address: string; template: string; channelId: string }

const perHour = 5
const perDay = 10
const perDomainAndHour = 500

type Recent = { sameTemplate: number; lastHour: number; lastDay: number; domainLastHour: number }

/**
 * Whether one more automatic mail may go to an address: the same one at most daily per mailbox, few in all, and a
 * domain that has had very many in an hour gets none (two robots answering each other).
 */
export async function maySendAutomatic(tx: Tx, mail: AutomaticMail): Promise<boolean> {
  const address = mail.address.toLowerCase()
  const domain = address.split('@')[1] ?? ''
  const dayAgo = new Date(tx.now().getTime() - 24 * 3_600_000)
  const hourAgo = new Date(tx.now().getTime() - 3_600_000)
  const { rows } = await sql<Recent>`
    select count(*) filter (where template = ${mail.template} and channel_id = ${mail.channelId}::uuid) as same_template,
      count(*) filter (where at > ${hourAgo}::timestamptz) as last_hour, count(*) as last_day,
      (select count(*) from automatic_replies where account_id = ${tx.accountId}::uuid and domain = ${domain} and domain <> ''
        and at > ${hourAgo}::timestamptz) as domain_last_hour
    from automatic_replies
    where account_id = ${tx.accountId}::uuid and address = ${address} and at > ${dayAgo}::timestamptz`.execute(
    tx.db,
  )
  const recent = rows[0]
  return (
    recent !== undefined &&
    recent.sameTemplate === 0 &&
    recent.lastHour < perHour &&
    recent.lastDay < perDay &&
    recent.domainLastHour < perDomainAndHour
  )
}

/** Counts a mail towards the caps. */
export async function noteAutomatic(tx: Tx, mail: AutomaticMail & { conversationId: string }): Promise<void> {
  await tx.db
    .insertInto('automaticReplies')
    .values({
      accountId: tx.accountId,
      id: newId(),
      ...mail,
      address: mail.address.toLowerCase(),
      at: tx.now(),
    })
    .execute()
}
