import { expect, test } from 'vitest'
import { type Brand, cast } from '../../test/cast.ts'
import { rateConversation } from '../conversations/index.ts'
import { newId } from '../platform/ids.ts'

const stage = await cast()

type Run = {
  ruleName: string
  cause: string
  outcome: string
  changes: { what: string; to: string | null }[]
  [name: string]: unknown
}
type DryRun = { items: { conversation: { id: string; subject: string }; at: string; steps: Run[] }[] }

const upon = (...events: string[]) => ({ kind: 'event', events })
const urgent = { kind: 'set_priority', priority: 'urgent' }
const note = (text: string) => ({ kind: 'add_note', text })

let mails = 0
async function receive(brand: Brand, subject: string): Promise<string> {
  mails += 1
  await brand.receives({ subject, from: `Person ${mails} <person${mails}@customer.example>` })
  const { body } = await brand.api<{ items: { id: string }[] }>('GET', '/conversations?sort=created&limit=1')
  return body.items[0]?.id ?? ''
}

async function add(brand: Brand, given: object) {
  const made = await brand.api<{ id: string; version: number }>('POST', '/automations', {
    name: 'An automation',
    filter: { all: [] },
    actions: [urgent],
    ...given,
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  return made.body
}

const get = async (brand: Brand, id: string) => (await brand.api('GET', `/conversations/${id}`)).body
const change = async (brand: Brand, id: string, changes: object) => {
  expect((await brand.api('PATCH', `/conversations/${id}`, changes)).status).toBe(200)
  await stage.settle()
}
const runsOf = async (brand: Brand, id: string) =>
  (await brand.api<{ items: Run[] }>('GET', `/conversations/${id}/rule-runs`)).body.items.toReversed()
const dryRun = async (brand: Brand, draft: object) =>
  (
    await brand.api<DryRun>('POST', '/automations/dry-runs', {
      draft: { name: 'An automation', filter: { all: [] }, actions: [urgent], ...draft },
    })
  ).body

test('an automation acts upon what it waits for, when its conditions hold, and says why it did or did not', async () => {
  const brand = await stage.brand('Alba')
  const isLens = { all: [{ field: 'subject', op: 'contains', value: 'lens' }] }
  await add(brand, {
    name: 'Urgent lenses',
    trigger: upon('priority_changed'),
    filter: isLens,
    actions: [note('Look!')],
  })
  const [lens, other] = [await receive(brand, 'My lens'), await receive(brand, 'Hours?')]
  expect(await runsOf(brand, lens)).toEqual([])
  for (const id of [lens, other]) await change(brand, id, { priority: 'high' })
  expect(await runsOf(brand, lens)).toMatchObject([
    { cause: 'priority_changed', outcome: 'acted', changes: [{ what: 'note', to: 'Look!' }] },
  ])
  expect(await runsOf(brand, other)).toMatchObject([{ outcome: 'unmatched', unmet: [0] }])
})

test('what a customer says of how it went is an occasion, and a condition', async () => {
  const brand = await stage.brand('Luce')
  const isBad = { all: [{ field: 'rating', op: 'is', value: ['bad'] }] }
  await add(brand, { trigger: upon('rated'), filter: isBad, actions: [note('Call them.')] })
  const [bad, good] = [await receive(brand, 'My lens'), await receive(brand, 'Hours?')]
  await rateConversation(brand.context, bad, { isGood: false, words: 'Too slow' })
  await rateConversation(brand.context, good, { isGood: true, words: '' })
  await stage.settle()
  expect(await runsOf(brand, bad)).toMatchObject([{ cause: 'rated', outcome: 'acted' }])
  expect(await runsOf(brand, good)).toMatchObject([{ cause: 'rated', outcome: 'unmatched' }])
})

test('a first message is one occasion, and comes after the rules for new conversations', async () => {
  const brand = await stage.brand('Brina')
  const body = { name: 'First', filter: { all: [] }, actions: [urgent] }
  expect((await brand.api('POST', '/rules', body)).status).toBe(201)
  await add(brand, {
    name: 'Second',
    trigger: upon('created', 'message_received'),
    filter: { all: [{ field: 'priority', op: 'is', value: ['urgent'] }] },
    actions: [note('Hello')],
  })
  const id = await receive(brand, 'Hello')
  expect((await runsOf(brand, id)).map(({ ruleName, outcome }) => [ruleName, outcome])).toEqual([
    ['First', 'acted'],
    ['Second', 'acted'],
  ])
  const { body: rules } = await brand.api<{ items: { name: string }[] }>('GET', '/rules')
  expect(rules.items.map(({ name }) => name)).toEqual(['First'])
})

test('an automation can ask for what the customer wrote last', async () => {
  const brand = await stage.brand('Bosco')
  const filter = { all: [{ field: 'customerWords', op: 'contains', value: 'INVOICE' }] }
  await add(brand, { trigger: upon('created'), filter })
  const outcomes = async (text: string) => {
    await brand.receives({ text, from: `${newId()}@customer.example` })
    const { body } = await brand.api<{ items: { id: string }[] }>(
      'GET',
      '/conversations?sort=created&limit=1',
    )
    return (await runsOf(brand, body.items[0]?.id ?? '')).map(({ outcome }) => outcome)
  }
  expect(await outcomes('Where is my invoice?')).toEqual(['acted'])
  expect(await outcomes('When do you open?')).toEqual(['unmatched'])
})

test('of tags that come only those it names are waited for', async () => {
  const brand = await stage.brand('Cima')
  const tag = async (name: string) => (await brand.api<{ id: string }>('POST', '/tags', { name })).body.id
  const [bill, lens] = [await tag('bill'), await tag('lens')]
  await add(brand, { trigger: { ...upon('tag_added'), tagIds: [bill] } })
  const id = await receive(brand, 'Hello')
  const mark = async (add: string) => {
    await brand.api('PATCH', `/conversations/${id}/tags`, { add: [add] })
    await stage.settle()
  }
  await mark(lens)
  expect(await runsOf(brand, id)).toEqual([])
  await mark(bill)
  expect(await runsOf(brand, id)).toMatchObject([{ cause: 'tag_added', outcome: 'acted' }])
})

test('what an automation cannot do is undone, and the log says why in the words of the screen', async () => {
  const brand = await stage.brand('Dora')
  const { id: agentId } = await brand.member({ departmentIds: [] })
  await add(brand, { trigger: upon('created'), actions: [urgent, { kind: 'assign', assigneeId: agentId }] })
  const id = await receive(brand, 'Hello')
  expect(await get(brand, id)).toMatchObject({ priority: 'normal', assignee: null })
  expect(await runsOf(brand, id)).toMatchObject([{ outcome: 'failed', reason: { key: 'assignee_unable' } }])
})

test('an automation that sets itself off is stopped, reported to who made it, and switched off when it goes on so', async () => {
  const brand = await stage.brand('Elba')
  const owner = await brand.member({ role: 'admin' })
  const made = await owner.api<{ id: string }>('POST', '/automations', {
    name: 'Round and round',
    trigger: upon('note_added'),
    filter: { all: [] },
    actions: [note('Again!')],
  })
  const shown = async () => (await brand.api('GET', `/automations/${made.body.id}`)).body
  const id = await receive(brand, 'Hello')
  const remark = async () => {
    await brand.api('POST', `/conversations/${id}/messages`, { kind: 'note', text: 'A word' })
    await stage.settle()
  }
  await remark()
  expect((await runsOf(brand, id)).map(({ outcome }) => outcome)).toEqual(['acted', 'looped'])
  expect(await shown()).toMatchObject({ isEnabled: true, loopedAt: expect.any(String) })
  const told = await owner.api<{ items: { preview: string }[] }>('GET', '/notifications')
  expect(told.body.items).toMatchObject([{ preview: expect.stringContaining('Round and round') }])
  await remark()
  await remark()
  expect(await shown()).toMatchObject({ isEnabled: false })
  const audit = await brand.api<{ items: { action: string }[] }>('GET', '/audit')
  const actions = audit.body.items.map(({ action }) => action)
  expect(actions.filter((action) => /^rule\.(looped|stopped)$/.test(action))).toEqual([
    'rule.stopped',
    'rule.looped',
  ])
  const before = (await runsOf(brand, id)).length
  await remark()
  expect(await runsOf(brand, id)).toHaveLength(before)
})

test('what finds all done already does not count as a loop', async () => {
  const brand = await stage.brand('Fiore')
  const made = await add(brand, { trigger: upon('priority_changed') })
  const id = await receive(brand, 'Hello')
  await change(brand, id, { priority: 'low' })
  expect((await runsOf(brand, id)).map(({ outcome }) => outcome)).toEqual(['acted', 'unchanged'])
  expect((await brand.api('GET', `/automations/${made.id}`)).body).toMatchObject({ loopedAt: null })
})

test('a dry run changes nothing and says exactly what then happens', async () => {
  const brand = await stage.brand('Gala')
  const subjects = ['My lens is broken', 'Hello', 'Bill for a lens']
  const ids: string[] = []
  for (const subject of subjects) ids.push(await receive(brand, subject))
  for (const id of ids.slice(0, 2)) await change(brand, id, { priority: 'low' })
  await add(brand, { name: 'Before', trigger: upon('priority_changed'), actions: [note('One')] })
  const draft = {
    name: 'Draft',
    trigger: upon('priority_changed', 'overdue'),
    filter: { all: [{ field: 'subject', op: 'contains', value: 'lens' }] },
    actions: [{ kind: 'set_status', status: 'resolved' }],
  }
  const { items } = await dryRun(brand, draft)
  const planned = items.filter(({ steps }) => steps.some(({ ruleName }) => ruleName === 'Draft'))
  expect(planned.map(({ conversation }) => conversation.subject)).toEqual(['My lens is broken'])
  expect(await get(brand, ids[0] ?? '')).toMatchObject({ status: 'open' })
  await add(brand, draft)
  await change(brand, ids[0] ?? '', { priority: 'high' })
  const essence = ({ ruleName, outcome, changes, reason }: Run) => ({ ruleName, outcome, changes, reason })
  expect((await runsOf(brand, ids[0] ?? '')).map(essence)).toEqual(planned[0]?.steps.map(essence))
})

test('automations that wait for the same act in the order they are put in', async () => {
  const brand = await stage.brand('Elba')
  const [a, b] = [
    await add(brand, { name: 'A', trigger: upon('created'), actions: [urgent] }),
    await add(brand, { name: 'B', trigger: upon('created'), actions: [{ ...urgent, priority: 'low' }] }),
  ]
  const rule = (
    await brand.api<{ id: string }>('POST', '/rules', {
      ...{ name: 'A rule', filter: { all: [] }, actions: [note('New')] },
    })
  ).body
  expect((await brand.api('PUT', '/automations/order', { ids: [rule.id] })).status).toBe(404)
  expect((await brand.api('PUT', '/automations/order', { ids: [b.id, a.id] })).status).toBe(204)
  const { items } = (await brand.api<{ items: { name: string }[] }>('GET', '/automations')).body
  expect(items.map(({ name }) => name)).toEqual(['B', 'A'])
  expect(await get(brand, await receive(brand, 'Which comes last?'))).toMatchObject({ priority: 'urgent' })
})

test('automations that make no sense are refused with the reason', async () => {
  const brand = await stage.brand('Iris')
  const refuse = async (given: object) =>
    await brand.api('POST', '/automations', {
      ...{ name: 'X', filter: { all: [] }, actions: [urgent], trigger: upon('created') },
      ...given,
    })
  expect((await refuse({ trigger: upon('full_moon') })).status).toBe(422)
  expect((await refuse({ trigger: { kind: 'time', since: 'created', minutes: 0 } })).status).toBe(422)
  expect((await refuse({ trigger: { ...upon('tag_added'), tagIds: [newId()] } })).body).toMatchObject({
    details: { key: 'trigger_gone' },
  })
  expect((await refuse({ actions: [{ kind: 'tag', add: [newId()] }] })).body).toMatchObject({
    details: { key: 'action_gone' },
  })
  const agent = await brand.member({})
  expect((await agent.api('GET', '/automations')).status).toBe(403)
})

test('an automation is changed against a version, and is none of the rules', async () => {
  const brand = await stage.brand('Lago')
  const { id, version } = await add(brand, { trigger: upon('created') })
  expect((await brand.api('PATCH', `/rules/${id}`, { name: 'Stolen' })).status).toBe(404)
  const stale = await brand.api('PATCH', `/automations/${id}`, { name: 'B' }, { 'if-match': '"9"' })
  expect(stale.status).toBe(409)
  const off = { isEnabled: false }
  expect(
    (await brand.api('PATCH', `/automations/${id}`, off, { 'if-match': `"${version}"` })).body,
  ).toMatchObject({ isEnabled: false, trigger: upon('created') })
  const conversation = await receive(brand, 'Hello')
  expect(await runsOf(brand, conversation)).toEqual([])
  expect((await brand.api('DELETE', `/automations/${id}`)).status).toBe(204)
  expect((await brand.api('GET', `/automations/${id}`)).status).toBe(404)
})
