import { expect, test } from 'vitest'
import { type Brand, cast } from '../../../test/cast.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')
const agent = await brand.member({})

type Conversation = { id: string; number: number; [field: string]: unknown }
type Items<T> = { items: T[] }

async function conversation(): Promise<Conversation> {
  await brand.receives({})
  const { body } = await brand.api<Items<Conversation>>('GET', '/conversations?sort=created&limit=1')
  const [newest] = body.items
  if (!newest) throw new Error('The mail did not arrive.')
  return newest
}
const read = async (id: string) => (await brand.api<Conversation>('GET', `/conversations/${id}`)).body
const shared = { audience: 'everybody' }

async function macro(given: object, by: Brand['api'] = brand.api): Promise<string> {
  const { status, body } = await by<{ id: string }>('POST', '/macros', {
    name: 'A macro',
    ...shared,
    ...given,
  })
  expect(status).toBe(201)
  return body.id
}
const tagged = async (name: string) => (await brand.api<{ id: string }>('POST', '/tags', { name })).body.id
type Run = {
  id: string
  isUndoable: boolean
  resolvesOnSend: boolean
  reply: { text: string } | null
  code: string
}
const run = (macroId: string, id: string, by = agent.api) =>
  by<Run>('POST', `/conversations/${id}/macro-runs`, { macroId })

test('a macro does all it says at once and begins an answer for a person to send', async () => {
  const { id, number } = await conversation()
  const tagId = await tagged('Refund')
  const macroId = await macro({
    actions: [
      { kind: 'tag', add: [tagId] },
      { kind: 'set_priority', priority: 'high' },
      { kind: 'add_note', text: 'Refund for {{customer.firstName}}, says {{agent.firstName}}.' },
    ],
    texts: { en: { text: 'Hello {{customer.firstName}}, about #{{conversation.number}}:' } },
  })
  const { body } = await run(macroId, id)
  expect(body).toMatchObject({ isUndoable: false, resolvesOnSend: false })
  expect(body.reply?.text).toBe(`Hello Mara, about #${number}:`)
  const after = await read(id)
  expect(after).toMatchObject({ priority: 'high', tags: [{ id: tagId }], publicCount: 1 })
  const messages = (
    await brand.api<Items<{ kind: string; text: string }>>('GET', `/conversations/${id}/messages`)
  ).body
  expect(messages.items.at(-1)).toMatchObject({ kind: 'note', text: 'Refund for Mara, says Ben.' })
  const used = (await brand.api<Items<{ id: string; useCount: number }>>('GET', '/macros')).body.items
  expect(used.find((one) => one.id === macroId)?.useCount).toBe(1)
})

test('when one thing cannot be done, nothing is', async () => {
  const { id } = await conversation()
  const tagId = await tagged('Short-lived')
  const macroId = await macro({
    actions: [
      { kind: 'set_priority', priority: 'urgent' },
      { kind: 'tag', add: [tagId] },
    ],
  })
  await brand.api('DELETE', `/tags/${tagId}`)
  const { status } = await run(macroId, id)
  expect(status).toBe(422)
  expect(await read(id)).toMatchObject({ priority: 'normal', tags: [] })
})

test('what a macro did is taken back whole, but not after something else has happened', async () => {
  const { id } = await conversation()
  const tagId = await tagged('Undone')
  const actions = [
    { kind: 'assign', assigneeId: agent.id },
    { kind: 'set_priority', priority: 'low' },
    { kind: 'set_status', status: 'resolved' },
    { kind: 'tag', add: [tagId] },
  ]
  const macroId = await macro({ actions })
  const first = await run(macroId, id)
  expect(first.body.isUndoable).toBe(true)
  expect(await read(id)).toMatchObject({ status: 'resolved', assignee: { id: agent.id } })
  expect(
    (await brand.member({}).then((other) => other.api('DELETE', `/macro-runs/${first.body.id}`))).status,
  ).toBe(404)
  expect((await agent.api('DELETE', `/macro-runs/${first.body.id}`)).status).toBe(204)
  expect(await read(id)).toMatchObject({ status: 'open', assignee: null, priority: 'normal', tags: [] })
  const second = await run(macroId, id)
  await brand.api('PATCH', `/conversations/${id}`, { subject: 'Another' })
  const late = await agent.api<Run>('DELETE', `/macro-runs/${second.body.id}`)
  expect([late.status, late.body.code]).toEqual([409, 'conflict'])
})

test('one that resolves and answers waits with the resolving for the answer', async () => {
  const { id } = await conversation()
  const macroId = await macro({
    actions: [{ kind: 'set_status', status: 'resolved' }],
    texts: { en: { text: 'All done.' } },
  })
  expect((await run(macroId, id)).body).toMatchObject({ resolvesOnSend: true, reply: { text: 'All done.' } })
  expect((await read(id)).status).toBe('open')
})

test('a variable there is not, an empty macro and one too long are refused, and none of it is kept', async () => {
  const count = async () => (await brand.api<Items<unknown>>('GET', '/macros')).body.items.length
  const before = await count()
  type Refusal = { code: string; details: { key: string; values: object } }
  const add = async (given: object) =>
    (await brand.api<Refusal>('POST', '/macros', { name: 'Bad', ...shared, ...given })).body
  const named = { name: 'customer.nme', nearest: 'customer.name' }
  expect((await add({ texts: { it: { text: '{{customer.nme}}' } } })).details).toMatchObject({
    key: 'variable_unknown',
    values: named,
  })
  const note = { kind: 'add_note', text: 'Call {{customer.nme}}' }
  expect((await add({ actions: [note] })).details).toMatchObject({ key: 'variable_unknown', values: named })
  expect((await add({})).details.key).toBe('macro_empty')
  expect((await add({ texts: { en: { text: 'a'.repeat(1_000_000) } } })).code).toBe('invalid')
  expect(await count()).toBe(before)
})

test('agents keep their own, who manages orders what several are offered', async () => {
  const own = await macro({ actions: [{ kind: 'snooze', until: 'reply' }], audience: 'personal' }, agent.api)
  const listed = async (by: Brand['api']) =>
    (await by<Items<{ id: string; audience: string }>>('GET', '/macros')).body.items
  expect((await listed(brand.api)).map((one) => one.id)).not.toContain(own)
  expect(
    (await agent.api('POST', '/macros', { name: 'For all', ...shared, texts: { en: { text: 'Hi' } } }))
      .status,
  ).toBe(403)
  const ids = (await listed(brand.api)).map((one) => one.id).toReversed()
  expect((await agent.api('PUT', '/macros/order', { ids })).status).toBe(403)
  const ordered = await brand.api<Items<{ id: string }>>('PUT', '/macros/order', { ids })
  expect(ordered.body.items.map((one) => one.id)).toEqual(ids)
  expect((await brand.api('PUT', '/macros/order', { ids: ids.slice(1) })).status).toBe(409)
})
