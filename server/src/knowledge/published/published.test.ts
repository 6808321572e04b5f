import { expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { eachPublishedText } from './each-published-text.ts'
import { findPublicArticle } from './find-public-article.ts'
import { listPublicArticles, listPublicTopics } from './list-public.ts'
import { createShelves } from './shelves.ts'
import { voteOnArticle } from './vote.ts'

const stage = await cast()
const { api, context, locationId } = await stage.brand('Aurora')

type Article = { id: string; texts: { id: string }[]; votes: { helpful: number; notHelpful: number } }

const findShelves = createShelves()
const topic = await newTopic('Returns')
const empty = await newTopic('Empty')
const inner = await newTopic('Inner', topic)

async function newTopic(name: string, parentId: string | null = null) {
  return (await api<{ id: string }>('POST', '/topics', { names: { en: { name } }, parentId })).body.id
}

async function publish(text: object, more: object = {}) {
  const { id, texts } = (await api<Article>('POST', '/articles', { topicId: inner, ...more, text })).body
  const path = `/articles/${id}/texts/${texts[0]!.id}`
  await api('PUT', `${path}/publication`, {})
  return { id, path, textId: texts[0]!.id }
}

async function add(id: string, text: object) {
  const made = await api<{ id: string }>('POST', `/articles/${id}/texts`, text)
  await api('PUT', `/articles/${id}/texts/${made.body.id}/publication`, {})
}

const regionId = (await api<{ items: { id: string }[] }>('POST', '/regions', { name: 'North' })).body
  .items[0]!.id
const find = (locale: string, slug: string, at: string | null = null) =>
  context.read((tx) => findPublicArticle(tx, { locale, defaultLocale: 'en', slug, regionId: at }))

test('an address leads to the article in the reader’s language and region, an old one to the new', async () => {
  const { id, path } = await publish({ locale: 'en', title: 'How to return', html: '<p>Thirty days.</p>' })
  await add(id, { locale: 'it', title: 'Come restituire', html: '<p>Trenta giorni.</p>' })
  await add(id, {
    locale: 'it',
    regionId,
    title: 'Come restituire',
    slug: 'come-restituire',
    html: '<p>Nord.</p>',
  })

  expect(await find('it', 'come-restituire')).toMatchObject({
    html: '<p>Trenta giorni.</p>',
    isOtherLocale: false,
  })
  expect(await find('it', 'come-restituire', regionId)).toMatchObject({
    html: '<p>Nord.</p>',
    isOtherRegion: false,
  })
  expect(await find('it', 'how-to-return')).toEqual({ movedTo: 'come-restituire' })
  const russian = await find('ru', 'how-to-return')
  expect(russian).toMatchObject({ locale: 'en', isOtherLocale: true, topicId: inner })
  expect(russian && 'others' in russian && russian.others.map((one) => one.slug)).toEqual([
    'how-to-return',
    'come-restituire',
    'come-restituire',
  ])

  await api('PATCH', path, { slug: 'returns', html: '<p>Sixty days.</p>' })
  expect(await find('en', 'how-to-return')).toMatchObject({ html: '<p>Thirty days.</p>' })
  expect(await find('en', 'returns')).toBeUndefined()
  await api('PUT', `${path}/publication`, {})
  expect(await find('en', 'how-to-return')).toEqual({ movedTo: 'returns' })
  expect(await find('en', 'returns')).toMatchObject({ html: '<p>Sixty days.</p>' })
})

test('drafts, procedures, and what was archived or taken back are found by nobody', async () => {
  const text = (title: string) => ({ locale: 'en', title, html: `<p>${title}</p>` })
  await api('POST', '/articles', { text: text('A draft') })
  await publish(text('A procedure'), { kind: 'internal' })
  const archived = await publish(text('Archived'))
  await api('DELETE', `/articles/${archived.id}`)
  const back = await publish(text('Taken back'))
  await api('DELETE', `${back.path}/publication`)
  for (const slug of ['a-draft', 'a-procedure', 'archived', 'taken-back'])
    expect(await find('en', slug)).toBeUndefined()
  const found = await context.read((tx) => Array.fromAsync(eachPublishedText(tx)))
  expect(found.map((one) => one.title).filter((one) => /draft|procedure|Archived|back/.test(one))).toEqual([])
})

test('topics in which there is something are shown, in the nearest language', async () => {
  const topics = await context.read(async (tx) =>
    listPublicTopics(tx, { locale: 'it', defaultLocale: 'en' }, await findShelves(context, tx)),
  )
  expect(topics.map((one) => one.id)).toEqual([topic, inner])
  expect(topics[0]).toMatchObject({ name: 'Returns', locale: 'en', articleCount: 0 })
  expect(topics.map((one) => one.id)).not.toContain(empty)
})

test('lists show each article once, page by page, as its reader sees it', async () => {
  const first = await publish({
    locale: 'en',
    title: 'Delivery times',
    html: '<p>Two days.</p>',
    summary: 'Short',
  })
  await publish({ locale: 'en', title: 'Delivery costs', html: '<p>Nothing.</p>' })
  await add(first.id, { locale: 'pl', title: 'Czas dostawy', html: '<p>Dwa dni.</p>' })
  const page = (cursor?: string) =>
    context.read((tx) =>
      listPublicArticles(tx, {
        locale: 'pl',
        defaultLocale: 'en',
        regionId: null,
        topicId: inner,
        limit: 2,
        cursor,
      }),
    )
  const one = await page()
  const two = await page(one.nextCursor ?? '')
  const titles = [...one.items, ...two.items].map(({ text, isOtherLocale }) => [text.title, isOtherLocale])
  expect(titles).toEqual([
    ['How to return', true],
    ['Czas dostawy', false],
    ['Delivery costs', true],
  ])
  expect(two.nextCursor).toBeNull()
})

test('a search gets each published text with its words', async () => {
  const { id } = await publish({ locale: 'en', title: 'Lost glasses', html: '<p>Call us <b>soon</b>.</p>' })
  const found = await context.read((tx) => Array.fromAsync(eachPublishedText(tx, { articleIds: [id] })))
  expect(found).toMatchObject([{ articleId: id, slug: 'lost-glasses', words: 'Call us soon.', keywords: [] }])
})

test('readers say whether it helped, and nobody knows who they are', async () => {
  const { id, textId } = await publish({ locale: 'en', title: 'Votes', html: '<p>x</p>' })
  await voteOnArticle(context, { textId, number: 1, isHelpful: true })
  await voteOnArticle(context, {
    textId,
    number: 1,
    isHelpful: false,
    reason: 'not_clear',
    words: ' Which form? ',
  })
  await expect(voteOnArticle(context, { textId, number: 2, isHelpful: true })).rejects.toThrow('no such text')
  expect((await api<Article>('GET', `/articles/${id}`)).body.votes).toEqual({ helpful: 1, notHelpful: 1 })
  const said = (await api<{ items: object[] }>('GET', `/articles/${id}/votes`)).body.items
  expect(said).toMatchObject([{ reason: 'not_clear', words: 'Which form?' }, { isHelpful: true }])
})

test('a preview speaks of the place, and leads to other articles where they are', async () => {
  const other = await publish({ locale: 'en', title: 'Opening hours', html: '<p>x</p>' })
  const html = `<p><a href="article:${other.id}">Hours</a>, <a href="article:01980000-0000-7000-8000-000000000000">gone</a>: <span data-snippet="email"></span></p>`
  const { path } = await publish({ locale: 'en', title: 'Find us', html })
  await api('PATCH', `/locations/${locationId}`, { email: 'centro@aurora.example' })
  const shown = async (query: string) =>
    (await api<{ html: string }>('GET', `${path}/preview${query}`)).body.html
  expect(await shown(`?locationId=${locationId}`)).toBe(
    '<p><a href="/help/en/opening-hours">Hours</a>, gone: <span data-snippet="email">centro@aurora.example</span></p>',
  )
  expect(await shown('')).toContain('the e-mail address of your location')
})
