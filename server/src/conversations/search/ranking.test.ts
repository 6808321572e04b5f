import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import { testDesk } from '../test-desk.ts'
import { learnWords } from './learn-words.ts'

const world = await testWorld()
const desk = await testDesk(world)

let people = 0
async function question(subject: string, text: string, more: object = {}) {
  people += 1
  const sender = { kind: 'email' as const, name: 'Zoe', address: `p${people}@customer.example` }
  const received = await desk.receive({ subject, text, sender, ...more })
  return received.outcome === 'deleted' ? '' : received.conversationId
}
const file = (filename: string) => ({
  ...{ filename, content: Buffer.from(filename), declaredType: 'application/pdf' },
  ...{ contentType: 'application/pdf', contentId: null, isInline: false },
})

type Row = { id: string; found: { place: string; passage: { text: string; isFound: boolean }[] } }
async function rowsFor(search: string, context = desk.owner, more = ''): Promise<Row[]> {
  const answer = await desk.api(
    context,
    'GET',
    `/conversations?view=all&search=${encodeURIComponent(search)}${more}`,
  )
  return answer.body.items
}
const found = async (search: string, context = desk.owner) =>
  (await rowsFor(search, context)).map((row) => row.id)
const passage = ({ found: { passage } }: Row) =>
  passage.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')

test('what is exactly so comes before other forms, a subject before a text, then what was active last', async () => {
  const formInText = await question('A', 'The kettles are too loud for me and my cat.')
  const inText = await question('B', 'My kettle is too loud.')
  const formInSubject = await question('Two kettles', 'They are too loud for you and for me.')
  const inSubject = await question('A kettle', 'It is too loud.')
  const later = await question('C', 'Another kettle of the same kind.')
  await learnWords(desk.system)
  const expected = [inSubject, later, inText, formInSubject, formInText]
  expect(await found('kettle')).toEqual(expected)
  const paged: string[] = []
  for (let cursor = ''; ; ) {
    const url = `/conversations?view=all&search=kettle&limit=2${cursor && `&cursor=${cursor}`}`
    const { items, nextCursor } = (await desk.api(desk.owner, 'GET', url)).body
    paged.push(...items.map((row: Row) => row.id))
    if (!nextCursor) break
    cursor = nextCursor
  }
  expect(paged).toEqual(expected)
  expect((await rowsFor('kettle', desk.owner, '&sort=newest')).map((row) => row.id)).toEqual([
    ...[later, inSubject, formInSubject, inText, formInText],
  ])
})

test('a conversation is found by its number first, and by numbers in its text', async () => {
  const id = await question('D', 'Hello')
  const { number } = (await desk.api(desk.owner, 'GET', `/conversations/${id}`)).body
  const other = await question('E', `My order has the number ${number}.`)
  expect(await found(`#${number}`)).toEqual([id, other])
})

test('each row shows the place that was found, as text', async () => {
  await question('Spout', 'Hello <b>there</b>, the spout of my <i>teapots</i> leaks &amp; drips.')
  await learnWords(desk.system)
  const [row] = await rowsFor('spout teapot')
  expect(row && passage(row)).toBe(
    'Hello <b>there</b>, the [spout] of my <i>[teapots]</i> leaks &amp; drips.',
  )
  expect(row?.found).toMatchObject({
    ...{ kind: 'incoming', place: 'text', messageId: expect.any(String) },
    subject: [{ text: 'Spout', isFound: true }],
  })
})

test('names of files are found as soon as they are attached, and no more when they are taken off', async () => {
  const received = await question('F', 'See there.', { attachments: [file('Scontrino-febbraio.pdf')] })
  expect(await found('scontrino febbraio')).toEqual([received])
  const [row] = await rowsFor('there scontrino')
  expect(row?.found.place).toBe('text')
  expect((await rowsFor('febbraio')).map((one) => [one.found.place, passage(one)])).toEqual([
    ['file', 'Scontrino-[febbraio].pdf'],
  ])
  const id = await question('G', 'A question')
  const upload = await attach(id, 'Garanzia_2026.pdf')
  expect(await found('garanzia')).toEqual([])
  const body = { html: '<p>Here</p>', attachmentIds: [upload] }
  const answer = await desk.api(desk.owner, 'POST', `/conversations/${id}/messages`, body)
  expect(await found('garanzia')).toEqual([id])
  await desk.api(desk.owner, 'DELETE', `/conversations/${id}/messages/${answer.body.id}`)
  expect(await found('garanzia')).toEqual([])
})

test('people written to are found, and notes', async () => {
  const id = await question('H', 'Hello')
  const to = [{ name: 'Quirin Vogel', address: 'vogel@garage.example' }]
  const body = { html: '<p>Hi</p>', to }
  expect((await desk.api(desk.owner, 'POST', `/conversations/${id}/messages`, body)).status).toBe(201)
  expect(await found('quirin')).toEqual([id])
  expect((await rowsFor('vogel@garage.example')).map(passage)).toEqual([
    'Olga Quirin [Vogel], [vogel]@[garage].[example]',
  ])
  await desk.api(desk.owner, 'POST', `/conversations/${id}/messages`, {
    kind: 'note',
    html: '<p>Mind the chandelier</p>',
  })
  expect(await found('chandelier')).toEqual([id])
})

test('nothing of another location or brand is found, marked or countable by guessing', async () => {
  const inTurin = { routedTo: ['torino@aurora.example'], attachments: [file('tesoro.pdf')] }
  const id = await question('The hidden treasure', 'Treasures under the tower of the city.', inTurin)
  await learnWords(desk.system)
  const other = await testDesk(world)
  for (const search of ['treasure', 'treasures', '"under the tower"', 'tesoro', 'treas']) {
    expect(await found(search)).toEqual([id])
    expect(await found(search, desk.romeAgent)).toEqual([])
    expect(await found(search, other.owner)).toEqual([])
  }
  const seen = await other.system.read(async (tx) => {
    await sql`select set_config('app.search', '''treasure'' | !''nothing''', true)`.execute(tx.db)
    return sql`select from search_documents`.execute(tx.db)
  })
  expect(seen.rows).toEqual([])
  const unsearched = await desk.system.read((tx) => sql`select from search_documents`.execute(tx.db))
  expect(unsearched.rows).toEqual([])
})

test('what is deleted is forgotten', async () => {
  const id = await question('I', 'A zeppelin')
  expect(await found('zeppelin')).toEqual([id])
  await desk.api(desk.owner, 'DELETE', `/conversations/${id}`)
  const kept = await desk.system.read(async (tx) => {
    await sql`select set_config('app.search', '''zeppelin''', true)`.execute(tx.db)
    return sql`select from search_documents`.execute(tx.db)
  })
  expect(kept.rows).toEqual([])
})

test('documents of an earlier kind are found meanwhile and written anew, also when it stops halfway', async () => {
  const id = await question('Old velvet', 'Curtains of the old days that you have sold to me.')
  await makeOld(id)
  expect(await found('curtains')).toEqual([id])
  expect(await found('curtain')).toEqual([id])
  const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
  await desk.system.transaction(async (tx) => {
    await tx.db.insertInto('searchRewrites').values({ accountId: desk.accountId, beforeId: last }).execute()
    tx.enqueue('conversations.rewriteWords', {})
  })
  await desk.work()
  expect(await desk.system.read((tx) => tx.db.selectFrom('searchRewrites').selectAll().execute())).toEqual([])
  expect(await found('curtained')).toEqual([id])
  const sooner = await question('J', 'velvet')
  expect(await found('velvet')).toEqual([id, sooner])
})

// As the documents were before their subjects were marked and forms of words were known.
async function makeOld(conversationId: string): Promise<void> {
  await desk.system.transaction(async (tx) => {
    await sql`select set_config('app.search', '!''vicinonowhere''', true)`.execute(tx.db)
    await sql`update search_documents set words = plain_words((select concat_ws(' ', subject, text) from messages
      where messages.id = message_id)) where conversation_id = ${conversationId}::uuid`.execute(tx.db)
    await sql`delete from search_words`.execute(tx.db)
    await sql`delete from search_news`.execute(tx.db)
  })
}

async function attach(conversationId: string, filename: string): Promise<string> {
  const id = newId()
  await desk.system.transaction(async (tx) => {
    const owner = desk.owner.actor.kind === 'member' ? desk.owner.actor.id : null
    const row = { accountId: desk.accountId, id, conversationId, uploadedBy: owner, blob: 'x', filename }
    await tx.db
      .insertInto('attachments')
      .values({ ...row, contentType: 'application/pdf', size: 1 })
      .execute()
  })
  return id
}
