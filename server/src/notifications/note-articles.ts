import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../platform/context.ts'
import type { StoredEvent } from '../platform/events/read-events.ts'
import { addTold } from './add-told.ts'
import type { ArticleKind } from './kinds.ts'

const reviewShape = z.object({
  textId: z.string(),
  review: z.enum(['asked', 'approved', 'returned']).nullable(),
  note: z.string(),
})
type Verdict = 'asked' | 'approved' | 'returned'
const kindOf = {
  asked: 'review_asked',
  approved: 'review_approved',
  returned: 'review_returned',
} as const satisfies Record<Verdict, ArticleKind>

/**
 * Tells people of articles: who may approve hears what waits for it, who wrote hears what came of it, an owner hears that
 * its day has come. Always in the application, where it is done. Returns whose notifications changed.
 */
export async function noteArticles(tx: Tx, events: readonly StoredEvent[]): Promise<string[]> {
  const told: string[] = []
  for (const event of events) {
    if (event.type === 'article.review_changed') told.push(...(await noteReview(tx, event)))
    if (event.type === 'article.review_due' && event.audienceId)
      told.push(
        ...(await addTold(tx, event, {
          ...{ kind: 'review_due', about: 'article', text: '' },
          to: sql`member.id = ${event.audienceId}::uuid`,
        })),
      )
  }
  return told
}

async function noteReview(tx: Tx, event: StoredEvent): Promise<string[]> {
  const { textId, review, note } = reviewShape.parse(event.payload)
  // Whatever waited has been decided, or is asked anew.
  const settled = await settle(tx, event)
  if (review === null) return settled
  // What all places read is for those who see all places; who may publish is told, but for whom it is no use.
  const publishers = sql`member.role in ('manager', 'admin', 'owner') and member.all_locations and member.all_departments`
  const writers = sql`member.id in (select changed_by from article_texts where account_id = ${tx.accountId}
      and id = ${textId}::uuid union select owner_id from articles where account_id = ${tx.accountId}
      and id = ${event.subjectId}::uuid)`
  const to = review === 'asked' ? publishers : writers
  const told = await addTold(tx, event, { kind: kindOf[review], about: 'article', text: note, to })
  return [...settled, ...told]
}

async function settle(tx: Tx, { subjectId }: StoredEvent): Promise<string[]> {
  const { rows } = await sql<{ memberId: string }>`
    update notifications set read_at = ${tx.now()} where account_id = ${tx.accountId} and read_at is null
      and article_id = ${subjectId}::uuid and kind in ('review_asked', 'review_approved', 'review_returned')
    returning member_id`.execute(tx.db)
  return rows.map((row) => row.memberId)
}
