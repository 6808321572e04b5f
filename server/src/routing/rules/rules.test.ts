import { expect, test } from 'vitest'
import { type Brand, cast } from '../../../test/cast.ts'
import { newId } from '../../platform/ids.ts'

const stage = await cast()

type Run = {
  ruleName: string
  outcome: string
  changes: { what: string; to: string | null }[]
  [name: string]: unknown
}
type DryRun = {
  looked: number
  items: { conversation: { id: string; subject: string }; steps: Run[] }[]
  before: number | null
}

const subjectHas = (value: string) => ({ field: 'subject', op: 'contains', value })
const urgent = { kind: 'set_priority', priority: 'urgent' }

const ownSnippet = { name: 'Mine', shortcut: 'mine', audience: 'personal', texts: { en: { text: 'Hi' } } }

let mails = 0
async function receive(brand: Brand, subject: string): Promise<string> {
  mails += 1
  await brand.receives({ subject, from: `Person ${mails} <person${mails}@customer.example>` })
  const { body } = await brand.api<{ items: { id: string; subject: string }[] }>(
    'GET',
    '/conversations?sort=created&limit=1',
  )
  return body.items[0]?.id ?? ''
}

async function addRule(brand: Brand, given: object) {
  const made = await brand.api<{ id: string; version: number }>('POST', '/rules', {
    name: 'A rule',
    filter: { all: [] },
    actions: [urgent],
    ...given,
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  return made.body
}

const get = async (brand: Brand, id: string) => (await brand.api('GET', `/conversations/${id}`)).body
const runsOf = async (brand: Brand, id: string) =>
  (await brand.api<{ items: Run[] }>('GET', `/conversations/${id}/rule-runs`)).body.items.toReversed()
const dryRun = async (brand: Brand, given: object = {}) =>
  (await brand.api<DryRun>('POST', '/rules/dry-runs', given)).body

test('rules act on new conversations in their order, each seeing what those before it did, and say what they did', async () => {
  const brand = await stage.brand('Alba')
  await addRule(brand, { name: 'Lenses', filter: { all: [subjectHas('lens')] } })
  await addRule(brand, {
    name: 'Pressing',
    filter: { all: [{ field: 'priority', op: 'is', value: ['urgent'] }] },
    actions: [{ kind: 'add_note', text: 'Call them.' }],
    isLast: true,
  })
  await addRule(brand, { name: 'Never reached' })
  const lens = await receive(brand, 'My lens is broken')
  expect(await get(brand, lens)).toMatchObject({ priority: 'urgent' })
  const runs = await runsOf(brand, lens)
  expect(runs.map(({ ruleName, outcome }) => [ruleName, outcome])).toEqual([
    ['Lenses', 'acted'],
    ['Pressing', 'acted'],
    ['Never reached', 'passed_over'],
  ])
  expect(runs[0]?.changes).toEqual([{ what: 'priority', fieldId: null, from: 'normal', to: 'urgent' }])
  expect(runs[1]?.changes).toMatchObject([{ what: 'note', to: 'Call them.' }])
  const other = await receive(brand, 'Opening hours')
  expect((await runsOf(brand, other)).map(({ outcome, unmet }) => [outcome, unmet])).toEqual([
    ['unmatched', [0]],
    ['unmatched', [0]],
    ['acted', []],
  ])
})

test('what a rule cannot do is undone and said, and the next has its turn', async () => {
  const brand = await stage.brand('Brina')
  const { id: agentId } = await brand.member({ departmentIds: [] })
  await addRule(brand, {
    name: 'Impossible',
    actions: [urgent, { kind: 'assign', assigneeId: agentId }],
  })
  await addRule(brand, { name: 'Possible', actions: [{ kind: 'set_priority', priority: 'low' }] })
  const id = await receive(brand, 'Hello')
  expect(await get(brand, id)).toMatchObject({ priority: 'low', assignee: null })
  expect(await runsOf(brand, id)).toMatchObject([
    { outcome: 'failed', reason: { key: 'assignee_unable' }, changes: [] },
    { outcome: 'acted' },
  ])
})

test('a rule hears of reopened conversations only when it wants to', async () => {
  const brand = await stage.brand('Cima')
  await addRule(brand, { name: 'New only', actions: [{ kind: 'set_priority', priority: 'high' }] })
  await addRule(brand, { name: 'Again too', actions: [urgent], runsOnReopened: true })
  const id = await receive(brand, 'Hello')
  await brand.api('PATCH', `/conversations/${id}`, { priority: 'low' })
  await brand.api('PUT', `/conversations/${id}/status`, { status: 'resolved' })
  await brand.api('PUT', `/conversations/${id}/status`, { status: 'open' })
  await stage.settle()
  expect(await get(brand, id)).toMatchObject({ priority: 'urgent' })
  const reopened = (await runsOf(brand, id)).filter((run) => run.cause === 'reopened')
  expect(reopened.map(({ ruleName }) => ruleName)).toEqual(['Again too'])
})

test('a rule that sets itself off is stopped and reported', async () => {
  const brand = await stage.brand('Dora')
  const rule = await addRule(brand, {
    name: 'Round and round',
    runsOnReopened: true,
    actions: [
      { kind: 'set_status', status: 'resolved' },
      { kind: 'set_status', status: 'open' },
      { kind: 'add_note', text: 'Again!' },
    ],
  })
  const id = await receive(brand, 'Hello')
  await stage.settle()
  const runs = await runsOf(brand, id)
  expect(runs.map(({ outcome, cause }) => [cause, outcome])).toEqual([
    ['created', 'acted'],
    ['reopened', 'looped'],
  ])
  const shown = await brand.api('GET', `/rules/${rule.id}`)
  expect(shown.body.loopedAt).not.toBeNull()
  const events = await brand.context.read((tx) =>
    tx.db.selectFrom('events').select('payload').where('type', '=', 'rule.looped').execute(),
  )
  expect(events.map(({ payload }) => payload)).toEqual([{ conversationId: id }])
})

test('two rules that set each other off end after a few rounds', async () => {
  const brand = await stage.brand('Elba')
  const bounce = [
    { kind: 'set_status', status: 'resolved' },
    { kind: 'set_status', status: 'open' },
  ]
  const isLow = { all: [{ field: 'priority', op: 'is', value: ['low'] }] }
  const isNotLow = { all: [{ field: 'priority', op: 'isNot', value: ['low'] }] }
  const [low, high] = [
    { kind: 'set_priority', priority: 'low' },
    { kind: 'set_priority', priority: 'high' },
  ]
  await addRule(brand, {
    name: 'Down',
    filter: isNotLow,
    actions: [...bounce, low],
    isLast: true,
    runsOnReopened: true,
  })
  await addRule(brand, {
    name: 'Up',
    filter: isLow,
    actions: [...bounce, high],
    isLast: true,
    runsOnReopened: true,
  })
  const id = await receive(brand, 'Hello')
  await stage.settle()
  const outcomes = (await runsOf(brand, id)).map(({ ruleName, outcome }) => `${ruleName} ${outcome}`)
  expect(outcomes.filter((one) => one.endsWith('acted'))).toEqual(['Down acted', 'Up acted'])
  expect(outcomes).toContain('Down looped')
})

test('a dry run changes nothing and says exactly what then happens', async () => {
  const brand = await stage.brand('Fiore')
  const { id: agentId } = await brand.member({})
  const subjects = ['My lens is broken', 'Bill of March', 'Hello', 'lens and bill', 'Opening hours?']
  for (const subject of subjects) await receive(brand, subject)
  const before = await brand.context.read((tx) =>
    tx.db.selectFrom('conversations').selectAll().orderBy('id').execute(),
  )
  await addRule(brand, {
    name: 'Lenses',
    filter: { all: [subjectHas('lens')] },
    actions: [
      urgent,
      { kind: 'assign', assigneeId: agentId },
      { kind: 'tell', audience: 'managers', text: 'Look' },
    ],
  })
  await addRule(brand, {
    name: 'Bills',
    filter: { any: [subjectHas('bill'), { field: 'assignee', op: 'is', value: [agentId] }] },
    actions: [{ kind: 'add_note', text: 'Ask for the number.' }],
    isLast: true,
  })
  const draft = {
    id: null,
    name: 'The rest',
    filter: { all: [{ field: 'assignee', op: 'is', value: [null] }] },
    actions: [{ kind: 'set_status', status: 'resolved' }],
  }
  const told = await dryRun(brand, { draft })
  expect(told).toMatchObject({ looked: 5, before: null })
  const after = await brand.context.read((tx) =>
    tx.db.selectFrom('conversations').selectAll().orderBy('id').execute(),
  )
  expect(after).toEqual(before)
  await addRule(brand, draft)
  for (const subject of subjects) {
    const id = await receive(brand, subject)
    const done = (await runsOf(brand, id)).filter(({ outcome }) => outcome !== 'unmatched')
    const steps = told.items.find(({ conversation }) => conversation.subject === subject)?.steps ?? []
    const essence = ({ ruleName, outcome, changes, reason }: Run) => ({ ruleName, outcome, changes, reason })
    expect(done.map(essence), subject).toEqual(steps.map(essence))
  }
})

test('a dry run goes page by page through the newest thousand', async () => {
  const brand = await stage.brand('Gala')
  for (const subject of ['One', 'Two', 'Three']) await receive(brand, subject)
  await addRule(brand, {})
  const first = await dryRun(brand, { limit: 2 })
  expect(first.items.map(({ conversation }) => conversation.subject)).toEqual(['Three', 'Two'])
  const second = await dryRun(brand, { limit: 2, before: first.before })
  expect(second.items.map(({ conversation }) => conversation.subject)).toEqual(['One'])
  expect(second.before).toBeNull()
})

test('rules that make no sense are refused with the reason', async () => {
  const brand = await stage.brand('Iris')
  const refuse = async (given: object) =>
    (await brand.api('POST', '/rules', { name: 'X', filter: { all: [] }, actions: [urgent], ...given })).body
  expect(await refuse({ filter: { all: [{ field: 'mood', op: 'is', value: ['bad'] }] } })).toMatchObject({
    details: { key: 'filter_invalid' },
  })
  expect(await refuse({ filter: { field: 'assignee', op: 'is', value: ['me'] } })).toMatchObject({
    details: { key: 'rule_personal' },
  })
  const { id: snippetId } = (
    await (await brand.member({})).api<{ id: string }>('POST', '/snippets', ownSnippet)
  ).body
  for (const action of [
    { kind: 'tag', add: [newId()] },
    { kind: 'write', snippetId },
  ])
    expect(await refuse({ actions: [action] })).toMatchObject({ details: { key: 'action_gone' } })
})

test('rules are ordered, changed against a version, switched off and forgotten', async () => {
  const brand = await stage.brand('Lago')
  const [a, b] = [await addRule(brand, { name: 'A' }), await addRule(brand, { name: 'B' })]
  expect((await brand.api('PUT', '/rules/order', { ids: [b.id, a.id] })).status).toBe(204)
  const { items } = (await brand.api<{ items: { name: string }[] }>('GET', '/rules')).body
  expect(items.map(({ name }) => name)).toEqual(['B', 'A'])
  const stale = await brand.api('PATCH', `/rules/${a.id}`, { isEnabled: false }, { 'if-match': '"9"' })
  expect(stale.status).toBe(409)
  await brand.api('PATCH', `/rules/${a.id}`, { isEnabled: false }, { 'if-match': `"${a.version}"` })
  const id = await receive(brand, 'Hello')
  expect((await runsOf(brand, id)).map(({ ruleName }) => ruleName)).toEqual(['B'])
  expect((await brand.api('DELETE', `/rules/${b.id}`)).status).toBe(204)
  expect(await runsOf(brand, id)).toEqual([])
  const agent = await brand.member({})
  expect((await agent.api('GET', '/rules')).status).toBe(403)
})
