import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { Lesson } from './lesson.ts'
import type { Model } from './model.ts'
import { readTexts } from './read-texts.ts'

type Deed = {
  conversationId: string
  departmentId: string | null
  againstId: string | null
  tagIds: string[]
}

/**
 * What people have said by their deeds about conversations, worked out anew from all that happened to each: the same
 * however often and in whatever order it is asked. Without those about which nobody said anything, that are gone, or
 * in which no customer wrote.
 *
 * A person says where a conversation belongs by putting it there; or by answering it where it arrived, when nothing
 * else had moved it. What rules, programs and suggestions do says nothing. Tags are those it has now, without those
 * that only rules and programs gave it.
 */
export async function readLessons(tx: Tx, ids: readonly string[], model: Model): Promise<Lesson[]> {
  const deeds = await readDeeds(tx, ids, model.startsAt)
  const texts = await readTexts(
    tx,
    deeds.map(({ conversationId }) => conversationId),
    model,
  )
  return deeds.flatMap((deed) => {
    const words = texts.get(deed.conversationId)?.words
    return words ? [{ ...deed, words: words.map(({ key }) => key) }] : []
  })
}

async function readDeeds(tx: Tx, ids: readonly string[], startsAt: Date | null): Promise<Deed[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Deed>`
    with asked as (
      select id, account_id, department_id from conversations
      where account_id = ${tx.accountId}::uuid and id = any(${[...new Set(ids)]}::uuid[]) and status <> 'spam'
        and side_of_id is null and merged_into_id is null
        and (${startsAt}::timestamptz is null or created_at >= ${startsAt}::timestamptz)
    ), found as (
      select asked.id as conversation_id, coalesce(put.department_id, case when not put.is_moved and answered.is_so then asked.department_id end) as place,
        dismissed.department_id as against_id, marked.ids as tag_ids, marked.is_said as is_tagged
      from asked
      cross join lateral (select
          (array_agg((payload->>'departmentId')::uuid order by seq desc) filter (where actor_kind = 'member'))[1] as department_id,
          count(*) > 0 as is_moved
        from events where account_id = asked.account_id and subject_id = asked.id and type = 'conversation.assigned'
          and payload->>'departmentId' is distinct from payload->'previous'->>'departmentId') as put
      cross join lateral (select exists (select from messages where account_id = asked.account_id
        and conversation_id = asked.id and kind = 'outgoing' and class = 'reply' and author_kind = 'member'
        and state <> 'cancelled') as is_so) as answered
      left join lateral (select department_id from suggestions where account_id = asked.account_id
        and conversation_id = asked.id and state = 'dismissed') as dismissed on true
      cross join lateral (select
          array(select tag_id from conversation_tags as tagged where tagged.account_id = asked.account_id
            and tagged.conversation_id = asked.id and not coalesce((select bool_and(given.actor_kind <> 'member')
              from events as given where given.account_id = asked.account_id and given.subject_id = asked.id
                and given.type = 'conversation.updated'
                and given.payload->'changes'->'tags'->'added' @> jsonb_build_array(jsonb_build_object('id', tag_id))), false)
            order by tag_id) as ids,
          exists (select from events where account_id = asked.account_id and subject_id = asked.id and actor_kind = 'member'
              and type = 'conversation.updated' and payload->'changes' ? 'tags')
            or exists (select from suggestions where account_id = asked.account_id and conversation_id = asked.id
              and tags @? '$[*] ? (@.state == "dismissed")') as is_said) as marked
    )
    select conversation_id, place as department_id,
      case when place is null then against_id end as against_id, tag_ids
    from found where place is not null or against_id is not null or is_tagged`.execute(tx.db)
  return rows
}
