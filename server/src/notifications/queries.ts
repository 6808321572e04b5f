import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { visibleConversations, visibleLocations } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'
import { decodeCursor, encodeCursor } from '../platform/http/cursor.ts'
import {
  type ArticleKind,
  articleKindShape,
  type Kind,
  kindShape,
  type LocationKind,
  locationKindShape,
} from './kinds.ts'
import { ownMember } from './own-member.ts'
import { previewOf } from './preview.ts'

export type NotificationItem = {
  id: string
  kind: Kind | ArticleKind | LocationKind
  /** What it is about: this, an article, or locations, of which this is the last. */
  conversation: { id: string; number: number; subject: string } | null
  article: { id: string; title: string } | null
  location: { id: string; name: string } | null
  who: string
  preview: string
  count: number
  isUrgent: boolean
  at: Date
  readAt: Date | null
}

type Row = Omit<NotificationItem, 'conversation' | 'article' | 'location' | 'kind'> & {
  kind: string
  conversationId: string | null
  number: number | null
  subject: string | null
  articleId: string | null
  title: string | null
  locationId: string | null
  locationName: string | null
}

const cursorShape = z.tuple([z.iso.datetime(), z.uuid()])
// Nobody counts further.
const mostCounted = 1_000

/** A member's notifications that are shown in the application, newest first, of conversations they may see. */
export async function listNotifications(
  tx: Tx,
  { limit, cursor, isUnread }: { limit: number; cursor?: string | undefined; isUnread: boolean },
): Promise<{ items: NotificationItem[]; nextCursor: string | null }> {
  const { id } = ownMember(tx.actor)
  const [at, last] = decodeCursor(cursor, cursorShape) ?? []
  const after = at && last ? sql`(told.last_at, told.id) < (${at}::timestamptz, ${last}::uuid)` : sql`true`
  const { rows } = await sql<Row>`
    select told.id, told.kind, told.conversation_id, matter.number, matter.subject, told.who, told.count, told.is_urgent,
      told.last_at as at, told.read_at, ${previewOf()} as preview, told.article_id,
      (select title from article_texts where account_id = told.account_id and article_id = told.article_id
        order by published_at desc nulls last, id limit 1) as title, told.location_id, place.name as location_name
    ${shownTo(tx, id)}
    left join messages message on message.account_id = told.account_id and message.id = told.message_id
    where ${isUnread ? sql`told.read_at is null` : sql`true`} and ${after}
    order by told.last_at desc, told.id desc limit ${limit + 1}`.execute(tx.db)
  const shown = rows.slice(0, limit)
  const end = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.flatMap(present),
    nextCursor: end ? encodeCursor([end.at.toISOString(), end.id]) : null,
  }
}

/** How many of them are unread, up to a thousand. */
export async function countUnread(tx: Tx): Promise<number> {
  const { id } = ownMember(tx.actor)
  const { rows } = await sql<{ count: number }>`
    select count(*) from (select ${shownTo(tx, id)} where told.read_at is null limit ${mostCounted}) as unread`.execute(
    tx.db,
  )
  return rows[0]?.count ?? 0
}

function shownTo(tx: Tx, memberId: string) {
  return sql`from (select * from notifications where account_id = ${tx.accountId} and member_id = ${memberId}
      and is_in_app) told
    left join conversations matter on matter.account_id = told.account_id and matter.id = told.conversation_id
      and ${sql<SqlBool>`${visibleConversations(tx.actor, 'matter')}`}
    left join locations place on place.account_id = told.account_id and place.id = told.location_id
      and ${visibleLocations(tx.actor, 'place.id')}
    join (values (true)) as seen on told.article_id is not null or matter.id is not null or place.id is not null`
}

// A kind that an older version does not know any more is left out.
function present({
  kind: given,
  conversationId,
  number,
  subject,
  articleId,
  title,
  locationId,
  locationName,
  ...row
}: Row): NotificationItem[] {
  if (articleId !== null) {
    const kind = articleKindShape.safeParse(given).data
    const article = { id: articleId, title: title ?? '' }
    return kind ? [{ ...row, kind, conversation: null, article, location: null }] : []
  }
  if (locationId !== null) {
    const kind = locationKindShape.safeParse(given).data
    const location = { id: locationId, name: locationName ?? '' }
    return kind ? [{ ...row, kind, conversation: null, article: null, location }] : []
  }
  const kind = kindShape.safeParse(given).data
  if (!kind || conversationId === null) return []
  const conversation = { id: conversationId, number: number ?? 0, subject: subject ?? '' }
  return [{ ...row, kind, conversation, article: null, location: null }]
}
