import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import type { Found } from './shapes.ts'

const mostValues = 500
const mostFieldValues = 200

type Value = Found['statuses'][number]

/** What an import's records hold that a mapping can speak of, most frequent first. */
export async function findValues(tx: Tx, importId: string): Promise<Found> {
  const of = (kind: string) =>
    sql`(select * from import_records where account_id = ${tx.accountId}::uuid and import_id = ${importId}::uuid and kind = ${kind}) as told`
  const counted = (value: RawBuilder<unknown>) => countValues(tx, of('conversation'), value)
  const named = async (kind: string, value: RawBuilder<unknown>) =>
    withNames(await counted(value), await readNames(tx, of(kind)))
  return {
    ...(await readTotals(tx, importId)),
    statuses: await counted(sql`content->>'status'`),
    priorities: await counted(sql`content->>'priority'`),
    addresses: await counted(sql`lower(content->>'address')`),
    tags: await countValues(
      tx,
      sql`${of('conversation')}, jsonb_array_elements_text(content->'tags') as tag`,
      sql`tag`,
    ),
    groups: await named('group', sql`content->>'groupId'`),
    organizations: await named('organization', sql`content->>'organizationId'`),
    inboxes: await named('inbox', sql`content->>'inboxId'`),
    people: await named('person', sql`content->>'assigneeId'`),
    fields: await readFields(tx, of('conversation'), await readNames(tx, of('field'))),
    left: await readLeft(tx, importId),
  }
}

async function countValues(tx: Tx, from: RawBuilder<unknown>, value: RawBuilder<unknown>): Promise<Value[]> {
  const { rows } = await sql<{ value: string; count: number }>`
    select ${value} as value, count(*) as count from ${from} where coalesce(${value}, '') <> ''
    group by 1 order by 2 desc, 1 limit ${sql.lit(mostValues)}`.execute(tx.db)
  return rows.map(({ value: found, count }) => ({ value: found, name: '', email: '', count }))
}

type Name = { id: string; name: string; email: string }

async function readNames(tx: Tx, from: RawBuilder<unknown>): Promise<Name[]> {
  const { rows } = await sql<Name>`
    select external_id as id, content->>'name' as name, content->>'email' as email from ${from}
    order by 2 limit ${sql.lit(mostValues)}`.execute(tx.db)
  return rows
}

// Those nobody was assigned to have written something all the same.
function withNames(values: Value[], names: Name[]): Value[] {
  const known = new Map(names.map((one) => [one.id, one]))
  const others = names
    .filter((one) => !values.some(({ value }) => value === one.id))
    .map(({ id, name, email }) => ({ value: id, name, email, count: 0 }))
  const counted = values.map((one) => {
    const { name = '', email = '' } = known.get(one.value) ?? {}
    return { ...one, name, email }
  })
  return [...counted, ...others].slice(0, mostValues)
}

async function readFields(tx: Tx, from: RawBuilder<unknown>, names: Name[]): Promise<Found['fields']> {
  const { rows } = await sql<{ id: string; value: string; count: number }>`
    select field.key as id, field.value as value, count(*) as count
    from ${from}, jsonb_each_text(content->'fields') as field group by 1, 2 order by 3 desc, 1, 2 limit 20000`.execute(
    tx.db,
  )
  const byField = Map.groupBy(rows, (row) => row.id)
  return [...byField].slice(0, mostValues).map(([id, values]) => ({
    value: id,
    name: names.find((one) => one.id === id)?.name ?? '',
    email: '',
    count: values.reduce((sum, one) => sum + one.count, 0),
    values: values.slice(0, mostFieldValues).map(({ value, count }) => ({ value, count })),
  }))
}

const nothing = { first: null, last: null, conversations: 0, contacts: 0, messages: 0, attachments: 0 }

async function readTotals(tx: Tx, importId: string) {
  const { rows } = await sql<
    Pick<Found, 'conversations' | 'contacts' | 'messages' | 'attachments' | 'first' | 'last'>
  >`
    select count(*) filter (where kind = 'conversation') as conversations, count(*) filter (where kind = 'contact') as contacts,
      coalesce(sum(jsonb_array_length(content->'messages')) filter (where kind = 'conversation'), 0)
        + count(*) filter (where kind = 'message') as messages,
      coalesce(sum(jsonb_array_length(jsonb_path_query_array(content, '$.messages[*].attachments[*]'))) filter (where kind = 'conversation'), 0)
        + coalesce(sum(jsonb_array_length(content->'attachments')) filter (where kind = 'message'), 0) as attachments,
      min(content->>'createdAt') filter (where kind = 'conversation') as first,
      max(content->>'updatedAt') filter (where kind = 'conversation') as last
    from import_records where account_id = ${tx.accountId}::uuid and import_id = ${importId}::uuid`.execute(
    tx.db,
  )
  const { first, last, conversations, contacts, messages, attachments } = rows[0] ?? nothing
  return {
    ...{ conversations, contacts, first, last },
    // A sum of counts comes as a numeric, which is given as text.
    ...{ messages: Number(messages), attachments: Number(attachments) },
  }
}

async function readLeft(tx: Tx, importId: string): Promise<Found['left']> {
  const { rows } = await sql<{ reason: string; count: number }>`
    select reason, count(*) as count from import_records
    where account_id = ${tx.accountId}::uuid and import_id = ${importId}::uuid and state = 'left'
    group by reason order by 2 desc`.execute(tx.db)
  return rows
}
