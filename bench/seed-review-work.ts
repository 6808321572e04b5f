// What people do with reviews, in SQL: conversations of the last weeks, answers in every state, promises that were broken.
const me = `current_setting('app.account_id')::uuid`
/** Reviews of so many days are conversations; older ones came in as history. */
const recentDays = 60

type Made = { id(kind: number, number: string): string; pick(salt: number, below: number): string }

/** One customer, whom no review is proved to be from, and the members whose drafts stand there. */
export function workPeople({ id }: Made): string {
  return `with made as (insert into members (account_id, id, name, email, role)
      select ${me}, ${id(6, 'n')}, 'Agent ' || n, 'agent' || n || '@bench.example', 'agent' from generate_series(1, 5) n returning id)
    insert into contacts (account_id, id, name) select ${me}, ${id(5, '1')}, 'Guest' where (select count(*) from made) > 0`
}

/** The conversation of the review of a row, as SQL; null for what is no conversation. */
export function conversationOf({ id }: Made): string {
  return `case when not is_star_only and at > now() - interval '${recentDays} days' then ${id(7, 'n')} end`
}

/** Conversations of some reviews, before the reviews that name them. `told` is n, channel, place, is_star_only, is_answered and at. */
export function insertConversations({ id, pick }: Made, told: string): string {
  return `insert into conversations (account_id, id, number, channel_id, contact_id, original_contact_id, location_id, status, subject,
      message_count, public_count, last_message_at, last_activity_at, created_at, has_failure)
    select ${me}, ${id(7, 'n')}, n, ${id(3, '1 + channel')}, ${id(5, '1')}, ${id(5, '1')}, place_ids[1 + place],
      case when is_answered then 'resolved' else 'open' end, '', 1, 1, at, at, at, not is_answered and ${pick(14, 20)} = 3
    from ${told} where ${conversationOf({ id, pick })} is not null`
}

/** What was written in answer, and is not out yet; and of what is late, that it is. */
export function workStatements({ id, pick }: Made): string[] {
  const fresh = `reviews where account_id = ${me} and conversation_id is not null`
  const number = `('x' || right(reviews.id::text, 12))::bit(48)::bigint`
  const chosen = (salt: number, below: number) => pick(salt, below).replaceAll('n *', `${number} *`)
  const outgoing = (state: string, nth: number) =>
    `insert into messages (account_id, id, conversation_id, kind, state, author_kind, channel_id, text, created_at, send_at)
      select ${me}, ${id(8 + nth, number)}, conversation_id, 'outgoing', '${state}', 'member', channel_id, 'Thank you for your words.', written_at,
        ${state === 'scheduled' ? `now() + interval '1 year'` : 'null'}
      from ${fresh} and answered_at is null and ${chosen(14, 20)} = ${nth}`
  return [
    ...[outgoing('unapproved', 1), outgoing('scheduled', 2), outgoing('failed', 3)],
    `insert into drafts (account_id, id, conversation_id, member_id, html, is_shared)
      select ${me}, ${id(8, number)}, conversation_id, ${id(6, `1 + ${chosen(15, 5)}`)}, '<p>Thank you</p>', true
      from ${fresh} and answered_at is null and ${chosen(14, 20)} = 4`,
    `insert into sla_breaches (account_id, id, conversation_id, target, started_at, due_at, noticed_at)
      select ${me}, ${id(9, number)}, conversation_id, 'first_answer', due_from, due_from + interval '1 day', due_from + interval '1 day'
      from ${fresh} and due_from < now() - interval '1 day' and (answered_at is null or answered_at > due_from + interval '1 day')
        and ${chosen(15, 4)} = 0`,
  ]
}
