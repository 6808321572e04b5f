import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../platform/context.ts'
import type { StoredEvent } from '../platform/events/read-events.ts'
import { newId } from '../platform/ids.ts'
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
        ...(await add(tx, event, {
          kind: 'review_due',
          text: '',
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
  return [...settled, ...(await add(tx, event, { kind: kindOf[review], text: note, to }))]
}

async function settle(tx: Tx, { subjectId }: StoredEvent): Promise<string[]> {
  const { rows } = await sql<{ memberId: string }>`
    update notifications set read_at = ${tx.now()} where account_id = ${tx.accountId} and read_at is null
      and article_id = ${subjectId}::uuid and kind in ('review_asked', 'review_approved', 'review_returned')
    returning member_id`.execute(tx.db)
  return rows.map((row) => row.memberId)
}

type New = { kind: ArticleKind; text: string; to: ReturnType<typeof sql> }

// Nobody is told of what they did themselves.
async function add(tx: Tx, event: StoredEvent, { kind, text, to }: New): Promise<string[]> {
  const actorId = event.actorKind === 'member' ? event.actorId : null
  const { rows } = await sql<{ id: string }>`
    select member.id from members member join articles article
      on article.account_id = member.account_id and article.id = ${event.subjectId}::uuid
    where member.account_id = ${tx.accountId} and member.disabled_at is null and ${to}
      and member.id is distinct from ${actorId}::uuid`.execute(tx.db)
  for (const { id } of rows)
    await sql`insert into notifications as known (account_id, id, member_id, kind, article_id, message_count, who, text,
        is_in_app, first_at, last_at)
      values (${tx.accountId}::uuid, ${newId()}::uuid, ${id}::uuid, ${kind}, ${event.subjectId}::uuid, 0,
        coalesce((select name from members where account_id = ${tx.accountId} and id = ${actorId}::uuid), ''),
        ${text}, true, ${event.at}, ${event.at})
      on conflict (account_id, member_id, article_id, kind) where read_at is null and article_id is not null
      do update set who = excluded.who, text = excluded.text, count = known.count + 1, last_at = excluded.last_at`.execute(
      tx.db,
    )
  return rows.map((row) => row.id)
}
