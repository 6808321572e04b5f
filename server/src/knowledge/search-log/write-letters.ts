import { sql } from 'kysely'
import { z } from 'zod'
import type { SendSystemMail } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Job } from '../../platform/jobs/jobs.ts'
import { listTerms } from './count-searches.ts'
import { listGaps } from './gaps.ts'

const weekDays = 7
const mostNamed = 10

/**
 * Once a week, where there is something to write about: a letter to everybody who looks after a public article and has
 * not said that they want none (notification_settings.letters, of `notifications`). Called daily; safe to call more often.
 */
export async function writeSearchLetters(context: Context): Promise<void> {
  await context.transaction(async (tx) => {
    const week = mondayOf(tx.now())
    if ((await listGaps(tx, { state: 'open' })).length === 0 && (await contactedTerms(tx)).length === 0)
      return
    const added = await tx.db
      .insertInto('searchLetters')
      .values({ accountId: tx.accountId, week, writtenAt: tx.now() })
      .onConflict((row) => row.doNothing())
      .returning('week')
      .executeTakeFirst()
    if (!added) return
    const { rows } = await sql<{ id: string }>`
      select distinct owner.id from articles as article
        join members as owner on owner.account_id = article.account_id and owner.id = article.owner_id
        left join notification_settings as wishes on wishes.account_id = owner.account_id and wishes.member_id = owner.id
      where article.account_id = ${tx.accountId}::uuid and article.kind = 'public' and article.archived_at is null
        and owner.disabled_at is null and coalesce(wishes.letters -> 'searches', 'true') <> 'false'`.execute(
      tx.db,
    )
    for (const { id } of rows) tx.enqueue('knowledge.mailSearches', { memberId: id, week: dayOf(week) })
  })
}

const payloadShape = z.object({ memberId: z.uuid(), week: z.iso.date() })

/** Makes the job that mails one of them. Where no mail can be sent, none is. */
export function mailSearches(send: SendSystemMail): Job {
  return async (context, payload) => {
    const { memberId, week } = payloadShape.parse(payload)
    const letter = await context.read((tx) => readLetter(tx, memberId))
    if (!letter) return
    const { email, locale, name, brand, gaps, contacted } = letter
    const say = (key: string, values?: Record<string, string | number>) =>
      context.translate(locale, `knowledge.${key}`, values)
    const parts = [
      say('searchesHello', { name }),
      ...(gaps.length > 0
        ? [`${say('searchesGaps')}\n${gaps.map((one) => say('searchesLine', one)).join('\n')}`]
        : []),
      ...(contacted.length > 0
        ? [`${say('searchesContacted')}\n${contacted.map((one) => say('searchesLine', one)).join('\n')}`]
        : []),
      `${context.config.publicUrl}/help-centre/searches`,
      say('searchesStop', { link: `${context.config.publicUrl}/settings/notifications` }),
    ]
    try {
      await send({
        ...{ to: email, locale },
        subject: say('searchesSubject', { brand }),
        text: parts.join('\n\n'),
        messageId: `searches-${memberId}-${week}@${new URL(context.config.publicUrl).hostname}`,
      })
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'not_configured')) throw error
    }
  }
}

type Line = { term: string; locale: string; count: number }
type Letter = { email: string; locale: string; name: string; brand: string; gaps: Line[]; contacted: Line[] }

async function readLetter(tx: Tx, memberId: string): Promise<Letter | undefined> {
  const member = await tx.db
    .selectFrom('members')
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .select(['members.email', 'members.locale', 'members.name', 'accounts.name as brand'])
    .where('members.accountId', '=', tx.accountId)
    .where('members.id', '=', memberId)
    .where('members.disabledAt', 'is', null)
    .executeTakeFirst()
  if (!member) return undefined
  const gaps = (await listGaps(tx, { state: 'open' })).slice(0, mostNamed)
  return {
    ...member,
    gaps: gaps.map(({ term, locale, sessions: count }) => ({ term, locale, count })),
    contacted: await contactedTerms(tx),
  }
}

async function contactedTerms(tx: Tx): Promise<Line[]> {
  const { items } = await listTerms(tx, { days: weekDays, outcome: 'contacted' }, { limit: mostNamed })
  return items.map(({ term, locale, contacted: count }) => ({ term, locale, count }))
}

function mondayOf(time: Date): Date {
  const day = new Date(`${dayOf(time)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}
