import { sql } from 'kysely'
import type { Context, Tx } from '../platform/context.ts'
import { type OutWay, planGathering } from './gather.ts'
import type { NewNotification } from './insert-notifications.ts'
import type { Person } from './read-people.ts'
import { mailAfterMs, newsForMs, outAt, pushAfterMs } from './when.ts'

type Planned = Omit<NewNotification, 'mailAt' | 'pushAt'>
type Next = { memberId: string; mailAt: Date | null; pushAt: Date | null; hasDevice: boolean }

/** Says when each goes out by mail and to devices, and queues the work that sees to it. */
export async function planOut(
  tx: Tx,
  { config }: Pick<Context, 'config'>,
  made: readonly Planned[],
  people: ReadonlyMap<string, Person>,
): Promise<NewNotification[]> {
  const next = await readNext(tx, [...new Set(made.map((one) => one.memberId))])
  const now = tx.now()
  const planned = made.map((one): NewNotification => {
    const person = people.get(one.memberId)
    const isNews = now.getTime() - one.at.getTime() < newsForMs
    if (!person || !isNews) return { ...one, mailAt: null, pushAt: null }
    const { mail, push } = person.choices[one.kind]
    const goes = next.get(one.memberId)
    const when = { quiet: person.quiet, isUrgent: one.isUrgent }
    const isMailed = mail && config.smtpUrl !== undefined
    return {
      ...one,
      mailAt: isMailed
        ? outAt(now, { ...when, afterMs: mailAfterMs, next: goes?.mailAt ?? undefined })
        : null,
      pushAt:
        push && goes?.hasDevice
          ? outAt(now, { ...when, afterMs: pushAfterMs, next: goes.pushAt ?? undefined })
          : null,
    }
  })
  for (const memberId of next.keys()) {
    const own = planned.filter((one) => one.memberId === memberId)
    const known = next.get(memberId)
    const queue = (way: OutWay, times: readonly (Date | null)[], pending: Date | null | undefined) => {
      if (times.some((at) => at !== null)) planGathering(tx, memberId, way, [...times, pending ?? null])
    }
    queue(
      'mail',
      own.map((one) => one.mailAt),
      known?.mailAt,
    )
    queue(
      'push',
      own.map((one) => one.pushAt),
      known?.pushAt,
    )
  }
  return planned
}

async function readNext(tx: Tx, memberIds: readonly string[]): Promise<Map<string, Next>> {
  if (memberIds.length === 0) return new Map()
  const { rows } = await sql<Next>`select member.id as member_id,
      (select min(mail_at) from notifications waiting where waiting.account_id = ${tx.accountId}
        and waiting.member_id = member.id and waiting.mail_at is not null) as mail_at,
      (select min(push_at) from notifications waiting where waiting.account_id = ${tx.accountId}
        and waiting.member_id = member.id and waiting.push_at is not null) as push_at,
      exists (select from push_subscriptions device where device.account_id = ${tx.accountId}
        and device.member_id = member.id) as has_device
    from unnest(${memberIds}::uuid[]) as member(id)`.execute(tx.db)
  return new Map(rows.map((row) => [row.memberId, row]))
}
