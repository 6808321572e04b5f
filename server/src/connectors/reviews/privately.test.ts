import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { type Cast, cast } from '../../../test/cast.ts'
import { fakeReplyTaker } from '../../../test/platforms/webhook_reviews.ts'
import { reviewDesk } from '../../../test/review-desk.ts'

const taker = await fakeReplyTaker()
afterAll(() => taker.close())
const stage: Cast = await cast({ PLATFORM_ORIGINS: `webhook_reviews=${taker.origin}` })
const replyUrl = `${taker.origin}/answers`

type Link = { id: string; url: string; isOver: boolean }
type Privately = { links: Link[]; email: string; conversations: { id: string; number: number }[] }
type Page<T> = { items: T[] }
const typed = { name: 'Giulia R.', email: 'giulia@customer.example', phone: '', message: 'It was me.' }

async function desk(name: string) {
  const made = await reviewDesk(stage, { name, replyUrl })
  const { brand } = made
  const review = await made.comes({ id: 'r1', stars: 1, text: 'Nobody picked up the phone.' })
  const path = `/reviews/${review.id}/private-links`
  const link = (await brand.api<Link>('POST', path)).body
  const at = new URL(link.url).pathname
  const look = (lang = 'en') =>
    stage.app.http.inject({ url: `${at}?lang=${lang}`, headers: { accept: 'text/html' } })
  async function write(
    given: object = {},
    { waitMs = 5_000, page }: { waitMs?: number; page?: string } = {},
  ) {
    const html = page ?? (await look()).body
    const stamp = /name="stamp" value="([^"]+)"/.exec(html)?.[1] ?? ''
    stage.world.setNow(new Date(stage.world.now().getTime() + waitMs))
    const answer = await stage.app.http.inject({
      ...{ method: 'POST', url: `${at}?lang=en` },
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
      payload: new URLSearchParams({ ...typed, stamp, website: '', ...given }).toString(),
    })
    stage.world.setNow(undefined)
    await stage.settle()
    return answer
  }
  const privately = async () => (await brand.api<Privately>('GET', path)).body
  return { ...made, review, link, path, at, look, write, privately }
}

test('a reviewer goes on privately, in a conversation that is linked with the review both ways', async () => {
  const { brand, review, write, privately } = await desk('Private')
  expect((await write()).statusCode).toBe(303)
  const { conversations } = await privately()
  expect(conversations).toHaveLength(1)
  const id = conversations[0]?.id ?? ''
  const begun = await brand.api<{ location: { id: string }; contact: { id: string }; number: number }>(
    'GET',
    `/conversations/${id}`,
  )
  const of = await brand.api<typeof begun.body>('GET', `/conversations/${review.conversationId}`)
  expect(begun.body.location.id).toBe(of.body.location.id)
  expect(begun.body.contact.id).not.toBe(of.body.contact.id)
  const said = async (conversationId: string) =>
    (
      await brand.api<Page<{ text: string; kind: string }>>(
        'GET',
        `/conversations/${conversationId}/messages`,
      )
    ).body.items
  expect((await said(id)).map(({ text }) => text).join('\n')).toContain(`#${of.body.number}`)
  expect((await said(review.conversationId)).at(-1)?.text).toContain(`#${begun.body.number}`)
})

test('looking changes nothing; the same form sent twice is one conversation; a phone is enough', async () => {
  const { look, write, privately } = await desk('Twice')
  const page = (await look()).body
  await look()
  expect((await privately()).conversations).toHaveLength(0)
  await write({}, { page })
  await write({}, { page })
  expect((await privately()).conversations).toHaveLength(1)
  expect((await write({ email: '', phone: '333 123 4567', message: 'Call me.' })).statusCode).toBe(303)
  expect((await privately()).conversations).toHaveLength(2)
})

test('what is missing is said, what is over opens no more, what we did not sign opens nothing', async () => {
  const { brand, link, path, at, look, write, privately } = await desk('Over')
  const wrong = await write({ name: '', email: '', message: ' ' })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('Give an e-mail address or a phone number.')
  expect(
    (await stage.app.http.inject({ url: `${at.slice(0, -1)}${at.endsWith('a') ? 'b' : 'a'}` })).statusCode,
  ).toBe(404)
  const page = (await look()).body
  stage.world.setNow(new Date(stage.world.now().getTime() + 31 * 86_400_000))
  expect((await look()).body).toContain('does not open any more')
  stage.world.setNow(undefined)
  expect((await brand.api('DELETE', `${path}/${link.id}`)).status).toBe(204)
  expect((await write({}, { page })).statusCode).toBe(404)
  expect((await privately()).conversations).toHaveLength(0)
  expect((await privately()).links).toMatchObject([{ isOver: true }])
})

test('who fills in all at once, or what people do not see, is put with the spam', async () => {
  const { brand, write, privately } = await desk('Spam')
  await write({}, { waitMs: 500 })
  await write({ website: 'https://spam.example', message: 'Buy!' })
  for (const { id } of (await privately()).conversations)
    expect((await brand.api('GET', `/conversations/${id}`)).body).toMatchObject({ status: 'spam' })
})

test('the page needs no script, tells nothing of the review, and is small, in four languages', async () => {
  const { look } = await desk('Small')
  for (const lang of ['en', 'it', 'pl', 'ru']) {
    const { body, headers } = await look(lang)
    expect(gzipSync(body).byteLength).toBeLessThan(20_000)
    expect(body).not.toContain('<script')
    expect(body).not.toContain('picked up')
    expect(headers['x-robots-tag']).toBe('noindex')
  }
})

test('somebody who does not see the location makes no link to its reviews', async () => {
  const { brand, path } = await desk('Scope')
  const made = await brand.api<{ id: string }>('POST', '/locations', { name: 'Elsewhere' })
  const other = await brand.member({ locationIds: [made.body.id] })
  expect((await other.api('POST', path)).status).toBe(404)
  expect((await other.api('GET', path)).status).toBe(404)
})

test.each([
  ['de', 'Eine Stunde gewartet und niemand hat sich entschuldigt.', /^Privat darüber sprechen.*\/p\//],
  ['pl', 'Czekałem godzinę i nikt nie przeprosił.', /^Aby porozmawiać prywatnie.*\/p\//],
])('a reviewer is invited in the language they are answered in (%s)', async (language, text, said) => {
  const { brand, comes } = await reviewDesk(stage, { name: `Inviting-${language}`, replyUrl })
  const review = await comes({ id: 'r1', stars: 1, language, text })
  const made = await brand.api<{ invitation: string }>('POST', `/reviews/${review.id}/private-links`)
  expect(made.body.invitation).toMatch(said)
})
