import { sql } from 'kysely'
import { z } from 'zod'
import type { SendSystemMail } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import type { Job } from '../platform/jobs/jobs.ts'

const daysBefore = 7
const mostAtOnce = 100

/**
 * Reminds the owners of articles whose review is due within a week, once for each date: they hear of it where they work,
 * and by mail. Called twice a second for every account; the index it reads is empty nearly always.
 */
export async function remindOwners(context: Context): Promise<void> {
  const due = await context.read((tx) => dueIn(tx).execute(tx.db))
  if (due.rows.length === 0) return
  await context.transaction(async (tx) => {
    const { rows } = await sql<{ id: string; ownerId: string | null; reviewOn: string }>`
      with due as (${dueIn(tx)} for update skip locked)
      update articles set review_asked_at = ${tx.now()} from due
      where articles.account_id = ${tx.accountId}::uuid and articles.id = due.id
      returning articles.id, owner_id, review_on::text as review_on`.execute(tx.db)
    for (const { id, ownerId, reviewOn } of rows) {
      record(tx, 'article.review_due', { subjectId: id, audienceId: ownerId, payload: { reviewOn } })
      if (ownerId !== null) tx.enqueue('knowledge.mailReview', { articleId: id })
    }
  })
}

function dueIn({ accountId, now }: Pick<Context, 'accountId' | 'now'>) {
  return sql<{ id: string }>`select id from articles
    where account_id = ${accountId}::uuid and review_asked_at is null and archived_at is null
      and review_on <= ${now()}::date + ${sql.lit(daysBefore)} order by review_on limit ${sql.lit(mostAtOnce)}`
}

const payloadShape = z.object({ articleId: z.uuid() })

/** Makes the job that mails an owner that their article is to be looked at. Where no mail can be sent, none is. */
export function mailReview(send: SendSystemMail): Job {
  return async (context, payload) => {
    const { articleId } = payloadShape.parse(payload)
    const found = await context.read((tx) => readReview(tx, articleId))
    if (!found) return
    const { email, locale, ...values } = found
    const link = `${context.config.publicUrl}/help-centre/articles/${articleId}`
    try {
      await send({
        ...{ to: email, locale },
        subject: context.translate(locale, 'knowledge.reviewSubject', values),
        text: context.translate(locale, 'knowledge.reviewText', { ...values, link }),
        messageId: `review-${articleId}-${values.reviewOn}@${new URL(context.config.publicUrl).hostname}`,
      })
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'not_configured')) throw error
    }
  }
}

type Review = { email: string; locale: string; name: string; title: string; reviewOn: string }

async function readReview(tx: Tx, articleId: string): Promise<Review | undefined> {
  const { rows } = await sql<Review>`
    select owner.email, owner.locale, owner.name, article.review_on::text as review_on,
      (select title from article_texts where account_id = article.account_id and article_id = article.id
        order by published_at desc nulls last, id limit 1) as title
    from articles as article join members as owner
      on owner.account_id = article.account_id and owner.id = article.owner_id and owner.disabled_at is null
    where article.account_id = ${tx.accountId}::uuid and article.id = ${articleId}::uuid and article.archived_at is null
      and article.review_on is not null`.execute(tx.db)
  return rows[0]
}
