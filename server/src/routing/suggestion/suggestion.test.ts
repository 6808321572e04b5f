import { expect, test } from 'vitest'
import { type Api, cast } from '../../../test/cast.ts'
import { newId } from '../../platform/ids.ts'
import { departments, messages } from './fixture.ts'
import { isHeldOut } from './lesson.ts'
import { suggestUpon } from './suggest-upon.ts'
import { teach } from './teach.ts'

const stage = await cast()
const brand = await stage.brand('Alba')
const { api: mara } = await brand.member({ role: 'admin' })

type Proposed = { id: string; name: string; confidence: number; reasons: { words: string }[]; state: string }
type Suggestion = { department: Proposed | null; tags: Proposed[] }
type Row = { id: string; subject: string; department: { id: string } | null; tags: { id: string }[] }
type Measures = {
  lessons: number
  isReady: boolean
  isLookingBack: boolean
  heldOut: { count: number; right: number }
  departments: { id: string; lessons: number }[]
  thresholds: { threshold: number; acted: number; right: number }[]
  answers: Record<string, number>
}

const get = async <T>(path: string, api: Api = mara) => (await api<T>('GET', path)).body
const measures = () => get<Measures>('/suggestion-measures')
const suggestionOf = (id: string) => get<Suggestion>(`/conversations/${id}/suggestion`)
const conversation = (id: string) => get<Row>(`/conversations/${id}`)
const put = (id: string, departmentId: string | null, api: Api = mara) =>
  api('PATCH', `/conversations/${id}`, { departmentId })

const idOf = new Map<string, string>()
for (const name of departments)
  idOf.set(name, (await mara<{ id: string }>('POST', '/departments', { name })).body.id)
const departmentId = (name: string) => idOf.get(name) ?? ''

/** Has mails come in, each from somebody else; their conversations by subject. */
async function receive(mails: readonly { text: string }[]): Promise<string[]> {
  const subjects = mails.map(() => newId())
  for (const [index, { text }] of mails.entries())
    await brand.arrives({
      from: `Person <${newId()}@customer.example>`,
      subject: subjects[index] ?? '',
      headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
      text,
    })
  await stage.settle()
  const rows = await brand.context.read((tx) =>
    tx.db
      .selectFrom('conversations')
      .select(['id', 'subject'])
      .where('accountId', '=', tx.accountId)
      .orderBy('number', 'desc')
      .limit(mails.length)
      .execute(),
  )
  const bySubject = new Map(rows.map(({ id, subject }) => [subject.slice(0, 36), id]))
  return subjects.map((subject) => bySubject.get(subject.slice(0, 36)) ?? '')
}

/** All that was learned. */
const learned = () =>
  brand.context.read(async (tx) => ({
    words: await tx.db.selectFrom('suggestionWords').selectAll().orderBy('word').execute(),
    labels: await tx.db.selectFrom('suggestionLabels').selectAll().orderBy('label').execute(),
    lessons: await tx.db
      .selectFrom('suggestionLessons')
      .select(['conversationId', 'departmentId', 'tagIds', 'isHeldOut'])
      .orderBy('conversationId')
      .execute(),
    model: await tx.db.selectFrom('suggestionModels').select(['lessons', 'words', 'vocabulary']).execute(),
  }))

const taught = await receive(messages)

/** Says so much of one department that it is recognised whichever tenth of the lessons is held out. */
const clear = {
  text:
    'The courier says the parcel was delivered, but the tracking page of my order has not moved for a week. ' +
    'Please change the delivery address of my order, which has not been shipped yet.',
}

test('it learns from where people put conversations, and never from the tenth it is measured on', async () => {
  expect(await measures()).toMatchObject({ lessons: 0, isReady: false, heldOut: { count: 0 } })
  for (const [index, { department }] of messages.entries())
    expect((await put(taught[index]!, departmentId(department))).status).toBe(200)
  await stage.settle()
  const heldOut = taught.filter(isHeldOut)
  const found = await measures()
  expect(found).toMatchObject({ lessons: taught.length - heldOut.length, isReady: true })
  expect(found.heldOut.count).toBe(heldOut.length)
  const { lessons, labels, model } = await learned()
  expect(lessons.filter((one) => one.isHeldOut).map((one) => one.conversationId)).toEqual(heldOut.sort())
  expect(labels.reduce((sum, one) => sum + one.lessons, 0)).toBe(model[0]?.lessons)
})

test('taught again, in any order and in any portions, it knows the same', async () => {
  const before = await learned()
  const rules = brand.context.as({ kind: 'rule', id: newId(), name: '' })
  await brand.context.transaction((tx) => teach(tx, [...taught, ...taught]))
  expect(await learned()).toEqual(before)
  expect((await mara('POST', '/suggestion-measures/resets', { from: 'now' })).status).toBe(204)
  expect((await learned()).lessons).toEqual([])
  await brand.context.transaction((tx) =>
    tx.db.updateTable('suggestionModels').set({ startsAt: null }).execute(),
  )
  const shuffled = taught.toSorted((a, b) => a.slice(-4).localeCompare(b.slice(-4)))
  for (let from = 0; from < shuffled.length; from += 17)
    await rules.transaction((tx) => teach(tx, shuffled.slice(from, from + 23)))
  expect(await learned()).toEqual(before)
})

test('forgotten and learned anew from what was before, it knows the same again', async () => {
  const before = await learned()
  await mara('POST', '/suggestion-measures/resets', { from: 'history' })
  expect((await measures()).isLookingBack).toBe(true)
  await stage.settle()
  expect(await learned()).toEqual(before)
  expect((await measures()).isLookingBack).toBe(false)
  const audit = await get<{ items: { action: string }[] }>('/audit')
  expect(audit.items[0]?.action).toBe('suggestions.forgotten')
})

test('what is put elsewhere, marked otherwise or deleted is taken back', async () => {
  const before = await learned()
  const [id = ''] = taught.filter((one) => !isHeldOut(one))
  const own = (await conversation(id)).department?.id ?? ''
  const tag = (await mara<{ id: string }>('POST', '/tags', { name: 'Urgent' })).body.id
  await put(id, departmentId(departments.find((name) => departmentId(name) !== own) ?? ''))
  await mara('PUT', `/conversations/${id}/tags`, { tagIds: [tag] })
  await stage.settle()
  const changed = await learned()
  expect(changed).not.toEqual(before)
  expect(changed.labels.map(({ label }) => label)).toContain(`t${tag}`)
  await put(id, own)
  await mara('PUT', `/conversations/${id}/tags`, { tagIds: [] })
  await stage.settle()
  expect(await learned()).toEqual(before)
  const [gone = ''] = await receive([{ text: 'A heliotrope zeppelin' }])
  await put(gone, own)
  await stage.settle()
  expect((await learned()).lessons.map((one) => one.conversationId)).toContain(gone)
  await mara('DELETE', `/conversations/${gone}`)
  await stage.settle()
  expect(await learned()).toEqual(before)
})

test('programs and rules teach nothing; a person who answers where it arrived does', async () => {
  const before = await learned()
  const [byKey = '', byRule = '', answered = ''] = await receive([
    { text: 'Where is my parcel, please?' },
    { text: 'Where is my parcel, please?' },
    { text: 'Where is my parcel, please?' },
  ])
  await put(byKey, departmentId('shop'), brand.api)
  const rule = brand.context.as({ kind: 'rule', id: newId(), name: 'Rule' })
  const { assignConversation } = await import('../../conversations/index.ts')
  await assignConversation(rule, byRule, { departmentId: departmentId('shop') })
  await stage.settle()
  expect(await learned()).toEqual(before)
  for (const id of [byKey, byRule, answered])
    await mara('POST', `/conversations/${id}/messages`, { text: 'Hi' })
  await stage.settle()
  const { lessons } = await learned()
  const added = lessons.filter(
    (one) => !before.lessons.some((old) => old.conversationId === one.conversationId),
  )
  expect(added).toMatchObject([{ conversationId: answered, departmentId: brand.departmentId }])
})

test('what is suggested says how surely and because of which words, and is accepted by a person', async () => {
  const { text } = clear
  const [id = ''] = await receive([clear])
  const { department } = await suggestionOf(id)
  expect(department).toMatchObject({ id: departmentId('orders'), name: 'orders', state: 'open' })
  expect(department?.confidence).toBeGreaterThan(0.5)
  expect(department?.confidence).toBeLessThanOrEqual(1)
  for (const { words } of department?.reasons ?? []) expect(text.toLowerCase()).toContain(words)
  const answer = { what: 'department', id: departmentId('orders') }
  const viewer = await brand.member({ role: 'viewer' })
  expect((await viewer.api('POST', `/conversations/${id}/suggestion/acceptances`, answer)).status).toBe(403)
  expect((await mara('POST', `/conversations/${id}/suggestion/acceptances`, answer)).status).toBe(204)
  expect((await conversation(id)).department?.id).toBe(departmentId('orders'))
  expect(await suggestionOf(id)).toEqual({ department: null, tags: [] })
  const again = await mara('POST', `/conversations/${id}/suggestion/acceptances`, answer)
  expect(again).toMatchObject({ status: 404, body: { code: 'not_found' } })
  await stage.settle()
  expect((await learned()).lessons).toContainEqual(
    expect.objectContaining({ conversationId: id, departmentId: departmentId('orders') }),
  )
})

test('what is dismissed is not suggested again and counts against it', async () => {
  const [id = ''] = await receive([
    {
      text: 'I ordered two lamps on Monday and only one was in the box, the courier says the parcel was delivered. Can I still cancel the order I placed this morning?',
    },
  ])
  const answer = { what: 'department', id: departmentId('orders') }
  expect((await mara('POST', `/conversations/${id}/suggestion/dismissals`, answer)).status).toBe(204)
  expect((await suggestionOf(id)).department).toBeNull()
  await stage.settle()
  const { answers } = await measures()
  expect(answers).toMatchObject({ accepted: 1, dismissed: 1, acted: 0 })
  const { againstId } = await brand.context.read((tx) =>
    tx.db
      .selectFrom('suggestionLessons')
      .select('againstId')
      .where('conversationId', '=', id)
      .executeTakeFirstOrThrow(),
  )
  expect(againstId).toBe(departmentId('orders'))
})

const settings = () => mara<{ version: number }>('GET', '/suggestion-settings')
const act = (threshold: number, mode = 'act') => mara('PUT', '/suggestion-settings', { mode, threshold })

test('settings are changed against a version, by those who may, and audited', async () => {
  const { body, headers } = await settings()
  expect(body).toMatchObject({ mode: 'show', threshold: 0.9 })
  const agent = await brand.member({})
  const given = { mode: 'act', threshold: 0.95 }
  expect((await agent.api('PUT', '/suggestion-settings', given)).status).toBe(403)
  const etag = { 'if-match': String(headers.etag) }
  expect((await mara('PUT', '/suggestion-settings', given, etag)).body).toMatchObject(given)
  expect(await mara('PUT', '/suggestion-settings', given, etag)).toMatchObject({
    status: 409,
    body: { code: 'stale' },
  })
  expect((await mara('PUT', '/suggestion-settings', { mode: 'act', threshold: 0.2 })).status).toBe(422)
  const audit = await get<{ items: { action: string }[] }>('/audit')
  expect(audit.items[0]?.action).toBe('suggestion_settings.updated')
})

test('it acts at its threshold or above, as a rule, and learns nothing from it', async () => {
  await act(0.5)
  const before = await learned()
  const [id = ''] = await receive([
    {
      text: 'My order has not been shipped yet, when will it leave? How long does shipping take? The tracking page of the parcel has not moved.',
    },
  ])
  expect((await conversation(id)).department?.id).toBe(departmentId('orders'))
  expect((await suggestionOf(id)).department).toMatchObject({ state: 'acted' })
  const timeline = await get<{ items: { type: string; actor: { kind: string } }[] }>(
    `/conversations/${id}/timeline`,
  )
  expect(timeline.items.find(({ type }) => type === 'conversation.assigned')?.actor.kind).toBe('suggestion')
  expect(await learned()).toEqual(before)
  await put(id, departmentId('shop'))
  await stage.settle()
  expect((await measures()).answers).toMatchObject({ acted: 1, corrected: 1 })
})

test('below its threshold it only shows', async () => {
  await act(0.99)
  const [id = ''] = await receive([clear])
  const { department } = await suggestionOf(id)
  expect(department?.state).toBe('open')
  expect(department?.confidence).toBeLessThan(0.99)
  expect((await conversation(id)).department?.id).toBe(brand.departmentId)
})

test('what a rule has put, or somebody has taken, is left where it is', async () => {
  await act(0.5)
  const rule = await brand.api<{ id: string }>('POST', '/rules', {
    name: 'All to the shop',
    filter: { all: [] },
    actions: [{ kind: 'move_to_department', departmentId: departmentId('shop') }],
  })
  const [id = ''] = await receive([clear])
  expect((await conversation(id)).department?.id).toBe(departmentId('shop'))
  expect(await suggestionOf(id)).toEqual({ department: null, tags: [] })
  await brand.api('DELETE', `/rules/${rule.body.id}`)
})

test('a department that is archived is neither shown nor acted on', async () => {
  await act(0.99)
  const [id = ''] = await receive([clear])
  expect((await suggestionOf(id)).department).not.toBeNull()
  await brand.context.transaction((tx) =>
    tx.db
      .updateTable('departments')
      .set({ archivedAt: tx.now() })
      .where('id', '=', departmentId('orders'))
      .execute(),
  )
  expect((await suggestionOf(id)).department).toBeNull()
  await act(0.5)
  const [other = ''] = await receive([clear])
  expect((await conversation(other)).department?.id).not.toBe(departmentId('orders'))
  await brand.context.transaction((tx) =>
    tx.db
      .updateTable('departments')
      .set({ archivedAt: null })
      .where('id', '=', departmentId('orders'))
      .execute(),
  )
})

test('with too few lessons it shows and never acts', async () => {
  await act(0.5)
  await mara('POST', '/suggestion-measures/resets', { from: 'now' })
  const some = messages.filter(({ department }) => department === 'orders' || department === 'shop')
  const ids = await receive(some.filter((_, index) => index % 2 === 0))
  for (const [index, { department }] of some.filter((_, at) => at % 2 === 0).entries())
    await put(ids[index]!, departmentId(department))
  await stage.settle()
  const { isReady, departments: known } = await measures()
  expect(isReady).toBe(false)
  expect(Math.max(...known.map(({ lessons }) => lessons))).toBeLessThan(20)
  const [id = ''] = await receive([clear])
  expect((await suggestionOf(id)).department).toMatchObject({ id: departmentId('orders'), state: 'open' })
  expect((await conversation(id)).department?.id).toBe(brand.departmentId)
})

test('a tag that people give to such conversations is suggested, and given or not', async () => {
  await act(0.9, 'show')
  const tag = (await mara<{ id: string }>('POST', '/tags', { name: 'Glass' })).body.id
  const broken = Array.from({ length: 16 }, (_, at) => ({
    text: `The glass of item ${at} is scratched and broken.`,
  }))
  for (const id of await receive(broken)) await mara('PUT', `/conversations/${id}/tags`, { tagIds: [tag] })
  await stage.settle()
  const [one = '', other = ''] = await receive([
    { text: 'My glass is scratched.' },
    { text: 'The glass is broken and scratched.' },
  ])
  const { tags } = await suggestionOf(one)
  expect(tags).toMatchObject([{ id: tag, name: 'Glass', state: 'open' }])
  expect(tags[0]?.reasons.map(({ words }) => words).join(' ')).toMatch(/glass|scratched/)
  const answer = { what: 'tag', id: tag }
  expect((await mara('POST', `/conversations/${one}/suggestion/acceptances`, answer)).status).toBe(204)
  expect((await conversation(one)).tags.map(({ id }) => id)).toEqual([tag])
  expect((await mara('POST', `/conversations/${other}/suggestion/dismissals`, answer)).status).toBe(204)
  expect((await suggestionOf(other)).tags).toEqual([])
})

test('switched off, nothing is suggested; asked twice about one event, nothing is done twice', async () => {
  const [id = ''] = await receive([clear])
  const made = {
    ...{ xid: '1', seq: 1, type: 'conversation.created', actorKind: 'system', actorId: null, subjectId: id },
    ...{ locationId: null, departmentId: null, audienceId: null, payload: {}, at: new Date() },
  }
  await suggestUpon(brand.context, [made, made])
  const rows = await brand.context.read((tx) =>
    tx.db.selectFrom('suggestions').select('conversationId').where('conversationId', '=', id).execute(),
  )
  expect(rows).toHaveLength(1)
  await act(0.9, 'off')
  expect(await suggestionOf(id)).toEqual({ department: null, tags: [] })
})

test('another brand knows nothing of it, and sees none of it', async () => {
  const other = await stage.brand('Boreal')
  const [id = ''] = taught
  expect((await other.api('GET', `/conversations/${id}/suggestion`)).status).toBe(404)
  expect((await other.api<Measures>('GET', '/suggestion-measures')).body.lessons).toBe(0)
  const { rows } = await other.context.read(async (tx) => ({
    rows: await tx.db.selectFrom('suggestionWords').select('word').execute(),
  }))
  expect(rows).toEqual([])
})
