import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import type { StoredEvent } from '../platform/events/read-events.ts'
import { newId } from '../platform/ids.ts'
import type { ArticleKind, LocationKind } from './kinds.ts'

type Told = {
  kind: ArticleKind | LocationKind
  /** What the event is about: its subject. */
  about: 'article' | 'location'
  text: string
  /** Who is told, of `member` and, for what it is about, `matter`. */
  to: RawBuilder<unknown>
}

// Each change of an article is a thing of its own; a table of five thousand proposals is one thing to look at.
const gathering = {
  article: {
    table: sql`articles`,
    column: sql`article_id`,
    gathered: sql`(account_id, member_id, article_id, kind) where read_at is null and article_id is not null`,
  },
  location: {
    table: sql`locations`,
    column: sql`location_id`,
    gathered: sql`(account_id, member_id, kind) where read_at is null and location_id is not null`,
  },
}

/**
 * Tells people of an article or a location, in the application alone; more of the same kind is gathered while it is
 * unread. Nobody is told of what they did themselves. Returns who was told.
 */
export async function addTold(
  tx: Tx,
  event: StoredEvent,
  { kind, about, text, to }: Told,
): Promise<string[]> {
  const actorId = event.actorKind === 'member' ? event.actorId : null
  const { table, column, gathered } = gathering[about]
  const { rows } = await sql<{ id: string }>`
    select member.id from members member join ${table} matter
      on matter.account_id = member.account_id and matter.id = ${event.subjectId}::uuid
    where member.account_id = ${tx.accountId} and member.disabled_at is null and ${to}
      and member.id is distinct from ${actorId}::uuid`.execute(tx.db)
  for (const { id } of rows)
    await sql`insert into notifications as known (account_id, id, member_id, kind, ${column}, message_count, who, text,
        is_in_app, first_at, last_at)
      values (${tx.accountId}::uuid, ${newId()}::uuid, ${id}::uuid, ${kind}, ${event.subjectId}::uuid, 0,
        coalesce((select name from members where account_id = ${tx.accountId} and id = ${actorId}::uuid), ''),
        ${text}, true, ${event.at}, ${event.at})
      on conflict ${gathered} do update set ${column} = excluded.${column}, who = excluded.who, text = excluded.text,
        count = known.count + 1, last_at = excluded.last_at`.execute(tx.db)
  return rows.map((row) => row.id)
}
