import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { ConversationFacts } from '../filter/holds.ts'
import { priorityShape } from '../shapes.ts'
import { choosePolicy } from './choose-policy.ts'
import type { SlaPolicy } from './policy.ts'

type Row = Omit<ConversationFacts, 'priority' | 'tag' | 'fields'> & {
  id: string
  priority: number
  tag: string[] | null
  fields: Record<string, string> | null
}

/** The policy that covers a conversation as it is now; null: the brand's settings do. */
export async function policyFor(tx: Tx, id: string, policies: readonly SlaPolicy[]): Promise<string | null> {
  return (await policiesFor(tx, [id], policies)).get(id) ?? null
}

/** The same of several conversations; those left out have none. */
export async function policiesFor(
  tx: Tx,
  ids: readonly string[],
  policies: readonly SlaPolicy[],
): Promise<Map<string, string | null>> {
  if (policies.length === 0 || ids.length === 0) return new Map()
  const facts = await readPolicyFacts(tx, ids)
  return new Map([...facts].map(([id, own]) => [id, choosePolicy(policies, own)]))
}

/** What policies may ask about, of some conversations. */
export async function readPolicyFacts(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, ConversationFacts>> {
  const { rows } = await sql<Row>`
    select conversations.id, priority, channel_id as channel, channels.connector as medium,
      conversations.location_id as location, locations.region_id as region, conversations.department_id as department,
      conversations.locale as language, conversations.stars,
      (select json_agg(tag_id) from conversation_tags as marks
        where marks.account_id = conversations.account_id and marks.conversation_id = conversations.id) as tag,
      (select json_object_agg(field_id, value) from conversation_fields as own
        where own.account_id = conversations.account_id and own.conversation_id = conversations.id) as fields
    from conversations
    join channels on channels.account_id = conversations.account_id and channels.id = conversations.channel_id
    left join locations on locations.account_id = conversations.account_id and locations.id = conversations.location_id
    where conversations.account_id = ${tx.accountId}::uuid and conversations.id = any(${[...ids]}::uuid[])`.execute(
    tx.db,
  )
  return new Map(
    rows.map(({ id, priority, tag, fields, ...rest }) => [
      id,
      {
        ...rest,
        priority: priorityShape.options[priority] ?? 'normal',
        tag: tag ?? [],
        fields: fields ?? {},
      },
    ]),
  )
}
