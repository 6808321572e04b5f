import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import { testDesk } from '../test-desk.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner, romeAgent, turinAgent } = desk

const greeting = {
  en: {
    text: 'Hello {{customer.firstName|there}},\n\n{{location.name}} is {{location.hours}}.\n{{agent.name}}',
  },
  it: {
    html: '<p>Ciao <b>{{customer.firstName}}</b>, sono {{agent.firstName}}. N. {{conversation.number}}</p>',
  },
}
const snippet = (shortcut: string, more = {}) => ({
  name: `The ${shortcut}`,
  shortcut,
  texts: greeting,
  ...more,
})
const shared = { audience: 'everybody' }

let people = 0
async function question(
  name = 'Mara Rossi',
  locale: string | null = 'it',
): Promise<{ id: string; number: number }> {
  people += 1
  const sender = { kind: 'email' as const, name, address: `mara${people}@customer.example` }
  const routedTo = ['roma@aurora.example']
  const received = await desk.receive({ externalId: `${newId()}@customer.example`, sender, locale, routedTo })
  const id = received.outcome === 'deleted' ? '' : received.conversationId
  return { id, number: (await api(owner, 'GET', `/conversations/${id}`)).body.number }
}

test('a snippet is written in the customer’s language with all that is known filled in', async () => {
  const { id, number } = await question()
  const saved = (await api(owner, 'POST', '/snippets', snippet('hello', shared))).body
  const rendering = (await api(romeAgent, 'GET', `/snippets/${saved.id}/rendering?conversationId=${id}`)).body
  expect(rendering).toEqual({
    locale: 'it',
    html: `<p>Ciao <b>Mara</b>, sono Rita. N. ${number}</p>`,
    text: `Ciao Mara, sono Rita. N. ${number}`,
    missing: [],
  })
  const other = await api(romeAgent, 'GET', `/snippets/${saved.id}/rendering?conversationId=${id}&locale=en`)
  expect(other.body.text).toMatch(/^Hello Mara,\n\nAurora Roma is .*[a-z].*\.\nRita$/)
})

test('what nobody knows is named, and an answer in which a variable still stands is not sent', async () => {
  const { id } = await question('mara@customer.example')
  const saved = (await api(owner, 'POST', '/snippets', snippet('unknown', shared))).body
  const { text, missing } = (await api(owner, 'GET', `/snippets/${saved.id}/rendering?conversationId=${id}`))
    .body
  expect(missing).toEqual(['customer.firstName'])
  const sent = await api(owner, 'POST', `/conversations/${id}/messages`, { text })
  expect([sent.status, sent.body.details.key]).toEqual([422, 'variable_left'])
})

test('one’s own is one’s own, a department’s its department’s, everybody’s everybody’s', async () => {
  const department = newId()
  await desk.system.transaction((tx) =>
    tx.db
      .insertInto('departments')
      .values({ accountId: desk.accountId, id: department, name: 'Care' })
      .execute(),
  )
  const notInCare =
    turinAgent.actor.kind === 'member' && desk.system.as({ ...turinAgent.actor, departments: [] })
  await api(romeAgent, 'POST', '/snippets', snippet('mine'))
  await api(owner, 'POST', '/snippets', snippet('care', { audience: 'department', departmentId: department }))
  const seenBy = async (context: typeof owner) =>
    (await api(context, 'GET', '/snippets?search=the%20')).body.items.map(
      (one: { shortcut: string }) => one.shortcut,
    )
  expect(await seenBy(romeAgent)).toEqual(expect.arrayContaining(['care', 'mine', 'hello']))
  expect(await seenBy(turinAgent)).not.toContain('mine')
  expect(notInCare && (await seenBy(notInCare))).not.toContain('care')
  expect((await api(romeAgent, 'POST', '/snippets', snippet('all', shared))).status).toBe(403)
})

test('an answer keeps what it was written with; sent as it stands is counted, and taken back with the sending', async () => {
  const { id } = await question()
  const saved = (await api(owner, 'POST', '/snippets', snippet('counted', shared))).body
  const { html } = (await api(owner, 'GET', `/snippets/${saved.id}/rendering?conversationId=${id}`)).body
  const send = (more: string) =>
    api(owner, 'POST', `/conversations/${id}/messages`, { html: html + more, snippetIds: [saved.id] })
  const counts = async () => {
    const { useCount, unchangedCount } = (await api(owner, 'GET', `/snippets/${saved.id}`)).body
    return [useCount, unchangedCount]
  }
  const asked = { html, snippetIds: [saved.id] }
  const advice = (await api(owner, 'POST', `/conversations/${id}/advice`, asked)).body.items
  expect(advice).toEqual([{ code: 'as_it_stands', text: expect.stringContaining('The counted') }])
  await send('')
  expect(await counts()).toEqual([1, 1])
  const second = await send('<p>I have looked at your lamp.</p>')
  expect(await counts()).toEqual([2, 1])
  await api(owner, 'DELETE', `/conversations/${id}/messages/${second.body.id}`)
  expect(await counts()).toEqual([1, 1])
})

test('two do not overwrite each other, a shortcut is given once, what is put away is offered no more', async () => {
  const saved = (await api(owner, 'POST', '/snippets', snippet('once', shared))).body
  const again = await api(owner, 'POST', '/snippets', snippet('ONCE', shared))
  expect([again.status, again.body.details.key]).toEqual([409, 'shortcut_taken'])
  const stale = await api(owner, 'PATCH', `/snippets/${saved.id}`, { name: 'X' }, { 'if-match': '"9"' })
  expect(stale.body.code).toBe('stale')
  expect((await api(owner, 'DELETE', `/snippets/${saved.id}`)).status).toBe(204)
  const offered = (await api(owner, 'GET', '/snippets')).body.items
  expect(offered.map((one: { id: string }) => one.id)).not.toContain(saved.id)
  expect((await api(owner, 'GET', '/snippets?archived=true&search=once')).body.items).toHaveLength(1)
})

test('what cannot be filled, is too long or says nothing is refused, and nothing of it is kept', async () => {
  const before = (await api(owner, 'GET', '/snippets')).body.items.length
  const add = async (texts: object) => (await api(owner, 'POST', '/snippets', snippet('bad', { texts }))).body
  expect((await add({ en: { text: 'ok' }, it: { text: 'Ciao {{customer.nome}}' } })).details).toMatchObject({
    key: 'variable_unknown',
    field: 'texts.it',
    values: { name: 'customer.nome', nearest: 'customer.name' },
  })
  expect((await add({ en: { text: 'a'.repeat(1_000_000) } })).code).toBe('invalid')
  expect((await add({ en: { text: '  ' } })).details.key).toBe('texts_empty')
  expect((await add({ english: { text: 'x' } })).code).toBe('invalid')
  expect((await api(owner, 'GET', '/snippets')).body.items).toHaveLength(before)
})

test('a brand has at most 2,000 shared snippets', async () => {
  await desk.system.transaction(async (tx) => {
    const many = Array.from({ length: 2_000 }, (_, index) => ({
      ...{ accountId: desk.accountId, id: newId(), name: `N ${index}`, shortcut: `many${index}` },
      ...{ texts: '{"en":{"text":"x","html":"x"}}', words: 'x', audience: 'everybody' as const },
    }))
    await tx.db.insertInto('snippets').values(many).execute()
  })
  const one = await api(owner, 'POST', '/snippets', snippet('toomany', shared))
  expect([one.status, one.body.details.key]).toEqual([409, 'snippets_full'])
})
