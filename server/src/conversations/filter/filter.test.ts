import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import { testDesk } from '../test-desk.ts'
import type { Filter } from './shape.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner, romeAgent, system } = desk

async function open(subject: string, changes: Record<string, unknown> = {}) {
  const received = await desk.receive({
    subject,
    sender: { kind: 'email', name: subject, address: `${newId()}@c.example` },
  })
  const id = received.outcome === 'deleted' ? '' : received.conversationId
  await system.transaction((tx) =>
    tx.db.updateTable('conversations').set(changes).where('id', '=', id).execute(),
  )
  return id
}

const tagId = newId()
const fieldIds = { text: newId(), number: newId(), choice: newId(), checkbox: newId(), date: newId() }
await system.transaction(async (tx) => {
  const { accountId } = desk
  await tx.db.insertInto('tags').values({ accountId, id: tagId, name: 'refund' }).execute()
  for (const [kind, id] of Object.entries(fieldIds))
    await tx.db
      .insertInto('customFields')
      .values({ accountId, id, name: kind, kind: kind as 'text', choices: ['red', 'blue'] })
      .execute()
})
const rome = await open('Lamp Roma', { locationId: desk.rome, priority: 3, locale: 'it' })
const turin = await open('Lampa Torino', { locationId: desk.turin, priority: 0 })
const nowhere = await open('Ótro assunto', { locationId: null, hasAttachments: true })
await system.transaction(async (tx) => {
  const { accountId } = desk
  await tx.db.insertInto('conversationTags').values({ accountId, conversationId: rome, tagId }).execute()
  const rating = { isGood: true, words: '', ratedAt: world.now() }
  await tx.db
    .insertInto('conversationRatings')
    .values({ accountId, conversationId: turin, ...rating })
    .execute()
  const values = { text: 'Big Box', number: '12', choice: 'red', checkbox: 'true', date: '2026-03-02' }
  for (const [kind, value] of Object.entries(values))
    await tx.db
      .insertInto('conversationFields')
      .values({
        ...{ accountId, conversationId: rome, value },
        fieldId: fieldIds[kind as keyof typeof fieldIds],
        number: kind === 'number' ? Number(value) : null,
      })
      .execute()
})

const ask = (filter: unknown, context = owner) =>
  api(context, 'GET', `/conversations?view=all&filter=${encodeURIComponent(JSON.stringify(filter))}`)
const found = async (filter: Filter, context = owner) =>
  (await ask(filter, context)).body.items.map((row: { id: string }) => row.id).sort()
const all = [rome, turin, nowhere].sort()

test.each<[string, Filter, string[]]>([
  ['one location', { field: 'location', op: 'is', value: [desk.rome] }, [rome]],
  ['none or another', { field: 'location', op: 'is', value: [null, desk.turin] }, [turin, nowhere]],
  ['not one location', { field: 'location', op: 'isNot', value: [desk.rome] }, [turin, nowhere]],
  ['a priority', { field: 'priority', op: 'is', value: ['urgent', 'high'] }, [rome]],
  ['a tag', { field: 'tag', op: 'is', value: [tagId] }, [rome]],
  ['no tag', { field: 'tag', op: 'isEmpty' }, [turin, nowhere]],
  [
    'a word of the subject, without its accents',
    { field: 'subject', op: 'contains', value: 'OTRO' },
    [nowhere],
  ],
  ['not a word of the subject', { field: 'subject', op: 'containsNot', value: 'lamp' }, [nowhere]],
  ['a language', { field: 'language', op: 'is', value: ['it'] }, [rome]],
  ['who was content', { field: 'rating', op: 'is', value: ['good'] }, [turin]],
  ['who was not', { field: 'rating', op: 'is', value: ['bad'] }, []],
  ['who said nothing of it', { field: 'rating', op: 'isEmpty' }, [rome, nowhere]],
  ['attachments', { field: 'hasAttachments', op: 'is', value: true }, [nowhere]],
  ['the last week', { field: 'createdAt', op: 'after', value: '-P7D' }, all],
  ['before a moment', { field: 'createdAt', op: 'before', value: '2020-01-01T00:00:00Z' }, []],
  ['the customer', { field: 'customer', op: 'contains', value: 'lampa' }, [turin]],
  ['the medium', { field: 'medium', op: 'is', value: ['letter'] }, all],
  ['unread', { field: 'isUnread', op: 'is', value: true }, all],
  ['an own text', { field: `custom:${fieldIds.text}`, op: 'contains', value: 'box' }, [rome]],
  ['an own number', { field: `custom:${fieldIds.number}`, op: 'more', value: 11.5 }, [rome]],
  ['an own choice', { field: `custom:${fieldIds.choice}`, op: 'is', value: ['red'] }, [rome]],
  ['no own choice', { field: `custom:${fieldIds.choice}`, op: 'isEmpty' }, [turin, nowhere]],
  ['an own tick', { field: `custom:${fieldIds.checkbox}`, op: 'is', value: false }, [turin, nowhere]],
  ['an own date', { field: `custom:${fieldIds.date}`, op: 'before', value: '2026-03-03T00:00:00Z' }, [rome]],
  [
    'groups in groups',
    {
      all: [
        {
          any: [
            { field: 'location', op: 'is', value: [desk.rome] },
            { field: 'location', op: 'isEmpty' },
          ],
        },
        { none: [{ field: 'hasAttachments', op: 'is', value: true }] },
      ],
    },
    [rome],
  ],
  ['an empty group asks for nothing', { all: [] }, all],
])('a filter for %s', async (_name, filter, expected) => {
  expect(await found(filter)).toEqual([...expected].sort())
})

test('"me" is whoever asks, and nobody finds what is not theirs to see', async () => {
  await api(romeAgent, 'PATCH', `/conversations/${rome}`, {
    assigneeId: romeAgent.actor.kind === 'member' ? romeAgent.actor.id : null,
  })
  const mine: Filter = { field: 'assignee', op: 'is', value: ['me'] }
  expect(await found(mine, romeAgent)).toEqual([rome])
  expect(await found(mine)).toEqual([])
  expect(await found({ field: 'location', op: 'isNot', value: [desk.rome] }, romeAgent)).toEqual([])
})

test.each([
  ['no filter', 'nonsense'],
  ['an unknown field', { field: 'mood', op: 'is', value: ['good'] }],
  ['an own field that is not there', { field: `custom:${newId()}`, op: 'is', value: ['x'] }],
  ['a comparison the field does not know', { field: 'tag', op: 'before', value: '2026-01-01T00:00:00Z' }],
  ['a choice that is none', { field: 'priority', op: 'is', value: ['super'] }],
  ['an id that is none', { field: 'location', op: 'is', value: ['Rome'] }],
  ['a time that is none', { field: 'createdAt', op: 'after', value: 'yesterday' }],
  ['nothing to compare with', { field: 'subject', op: 'contains' }],
  ['groups too deep', [...Array(6)].reduce((inner) => ({ all: [inner] }), { all: [] })],
  [
    'too many conditions',
    { all: [1, 2].map(() => ({ any: Array(40).fill({ field: 'hasFailure', op: 'is', value: true }) })) },
  ],
])('%s is answered by a sentence, not by a list', async (_name, filter) => {
  const { status, body } = await ask(filter)
  expect(status).toBe(422)
  expect(body.details.key).toMatch(/^filter_/)
})
