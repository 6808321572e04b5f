import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import { readPolicyFacts } from '../clocks/policy-facts.ts'
import { testDesk } from '../test-desk.ts'
import { compileFilter } from './compile.ts'
import { holds } from './holds.ts'
import type { Condition, Filter } from './shape.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { system, accountId } = desk
const tags = [newId(), newId()]
const own = { text: newId(), number: newId(), choice: newId(), checkbox: newId() }

async function open(index: number, changes: Record<string, unknown>, values: Record<string, string>) {
  const received = await desk.receive({ sender: { kind: 'email', name: '', address: `h${index}@c.example` } })
  const id = received.outcome === 'deleted' ? '' : received.conversationId
  await system.transaction(async (tx) => {
    await tx.db.updateTable('conversations').set(changes).where('id', '=', id).execute()
    for (const [kind, value] of Object.entries(values))
      await tx.db
        .insertInto('conversationFields')
        .values({
          ...{ accountId, conversationId: id, value },
          fieldId: own[kind as keyof typeof own],
          number: kind === 'number' ? Number(value) : null,
        })
        .execute()
    for (const tagId of tags.slice(0, index % 3))
      await tx.db.insertInto('conversationTags').values({ accountId, conversationId: id, tagId }).execute()
  })
  return id
}

await system.transaction(async (tx) => {
  for (const [index, id] of tags.entries())
    await tx.db
      .insertInto('tags')
      .values({ accountId, id, name: `tag ${index}` })
      .execute()
  for (const [kind, id] of Object.entries(own))
    await tx.db
      .insertInto('customFields')
      .values({ accountId, id, name: kind, kind: kind as 'text', choices: ['red', 'blue'] })
      .execute()
})
const ids = [
  await open(0, { locationId: desk.rome, priority: 3, locale: 'it' }, {}),
  await open(
    1,
    { locationId: desk.turin, priority: 0, locale: null },
    { text: 'Łódź Straße', choice: 'red' },
  ),
  await open(2, { locationId: null }, { text: 'lodz', number: '12', checkbox: 'true' }),
  await open(3, { locationId: null, locale: 'ru' }, { number: '-3.5', checkbox: 'false', choice: 'blue' }),
]

const lists: [string, (string | null)[]][] = [
  ['priority', ['urgent', 'low']],
  ['location', [desk.rome, null]],
  ['location', [desk.turin]],
  ['region', [null]],
  ['department', [newId()]],
  ['channel', [desk.channelId]],
  ['medium', ['letter']],
  ['language', ['it', 'ru']],
  ['tag', tags.slice(1)],
  [`custom:${own.choice}`, ['red', null]],
]
const conditions: Condition[] = [
  ...lists.flatMap(([field, value]) =>
    (['is', 'isNot', 'isEmpty', 'isNotEmpty'] as const).map((op) => ({ field, op, value })),
  ),
  ...(['contains', 'containsNot', 'is', 'isNot'] as const).flatMap((op) =>
    ['LODZ', 'strasse', 'łó'].map((value) => ({ field: `custom:${own.text}`, op, value })),
  ),
  ...(['less', 'more', 'is', 'isNot'] as const).map((op) => ({
    field: `custom:${own.number}`,
    op,
    value: 12,
  })),
  ...(['isEmpty', 'isNotEmpty'] as const).flatMap((op) =>
    [own.text, own.number].map((id) => ({ field: `custom:${id}`, op })),
  ),
  ...[true, false].map((value) => ({ field: `custom:${own.checkbox}`, op: 'is' as const, value })),
]
const groups: Filter[] = conditions.flatMap((one, index) => {
  const other = conditions[(index * 7 + 3) % conditions.length]!
  return [{ all: [one, other] }, { any: [one, { none: [other] }] }, { none: [one, other] }]
})

test('a filter says the same in memory as in the database', async () => {
  await system.read(async (tx) => {
    const facts = await readPolicyFacts(tx, ids)
    for (const filter of [...conditions, ...groups, { all: [] }, { any: [] }, { none: [] }]) {
      const { rows } = await sql<{ id: string }>`select id from conversations
        where account_id = ${accountId}::uuid and id = any(${ids}::uuid[]) and ${await compileFilter(tx, filter)}`.execute(
        tx.db,
      )
      const found = new Set(rows.map((row) => row.id))
      const held = ids.filter((id) => holds(filter, facts.get(id)!))
      expect({ filter, held }).toEqual({ filter, held: ids.filter((id) => found.has(id)) })
    }
  })
})
