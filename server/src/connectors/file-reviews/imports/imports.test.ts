import { expect, test } from 'vitest'
import { cast } from '../../../../test/cast.ts'
import { createConnectors } from '../../registry.ts'
import { workOnImport } from './work.ts'

const stage = await cast()
stage.world.setNow(new Date('2026-06-15T12:00:00Z'))

type Detail = {
  id: string
  state: string
  failure: string | null
  missing: string | null
  mapping: Record<string, string>
  options: Record<string, unknown>
  total: number
  verdicts: Record<string, number>
  outcomes: Record<string, number>
}
type Row = {
  line: number
  verdict: string
  outcome: string | null
  reviewId: string | null
  faults: { column: string; message: string }[]
}
type Review = {
  id: string
  channelId: string
  stars: number
  text: string
  translation: string
  authorName: string
  locationName: string
  language: string | null
  nativeRating: string
  writtenAt: string
  isDue: boolean
  conversationId: string | null
  reply: { text: string } | null
}
type Page<T> = { items: T[] }

async function brandWithShops(name: string) {
  const brand = await stage.brand(name)
  await brand.api('POST', '/locations', { name: 'Aurora Turin', code: 'T1', zone: 'Europe/Rome' })
  await brand.api('POST', '/locations', { name: 'Aurora Milan', code: 'M1', zone: 'Europe/Rome' })
  const read = async (id: string) => (await brand.api<Detail>('GET', `/review-imports/${id}`)).body
  const bring = async (content: string | Buffer, filename = 'reviews.csv') => {
    const payload = Buffer.concat([
      Buffer.from(`--parts\r\ncontent-disposition: form-data; name="file"; filename="${filename}"\r\n\r\n`),
      Buffer.from(content),
      Buffer.from('\r\n--parts--\r\n'),
    ])
    const headers = {
      ...{ authorization: `Bearer ${brand.apiKey}` },
      'content-type': 'multipart/form-data; boundary=parts',
    }
    return stage.app.http.inject({ method: 'POST', url: '/api/v1/review-imports', headers, payload })
  }
  return {
    ...{ brand, read, bring },
    async upload(content: string | Buffer, filename?: string) {
      const made = await bring(content, filename)
      await stage.settle()
      return read(made.json().id)
    },
    async map(detail: Detail, options: Record<string, unknown>, mapping = detail.mapping) {
      const body = { mapping, options: { ...detail.options, ...options } }
      const put = await brand.api('PUT', `/review-imports/${detail.id}/mapping`, body)
      expect(put.status).toBe(200)
      await stage.settle()
      return read(detail.id)
    },
    async act(id: string, act: 'taking' | 'undo') {
      const { status } = await brand.api('POST', `/review-imports/${id}/${act}`)
      await stage.settle()
      return { status, ...(await read(id)) }
    },
    rows: async (id: string, verdict = 'faulty') =>
      (await brand.api<Page<Row>>('GET', `/review-imports/${id}/rows?limit=200&verdict=${verdict}`)).body
        .items,
    reviews: async () => (await brand.api<Page<Review>>('GET', '/reviews?limit=200')).body.items,
  }
}

const head =
  'Platform,Review ID,Store code,Rating,Title,Review text,Reviewer,Review date,Language,URL,Response'

test('a table is read, its bad rows are told by their line, the good ones become reviews', async () => {
  const { upload, rows, act, reviews, brand } = await brandWithShops('Table')
  const detail = await upload(
    [
      head,
      'Portal,p1,T1,2,Long wait,"I waited, for an hour",Giulia R.,2026-06-10 18:30,it-IT,https://portal.example/p1,',
      'Portal,p2,aurora milan,5,,,Kim,2026-06-11,,,',
      'Other,o1,M1,4,,"(Translated by Google) Good\n(Original) Buono",Ada,2024-01-31,,,Grazie mille',
      'Portal,p3,T1,6,,Six of five,Eve,2026-06-10,,,',
      'Portal,p4,X9,3,,Nowhere,Eve,2026-06-10,,,',
      'Portal,p5,T1,3,,No date,Eve,,,,',
      'Portal,p6,T1,3,,From the future,Eve,2026-07-10,,,',
      'Portal,p7,T1,,,,Eve,2026-06-10,,,',
      'Portal,p1,T1,2,Long wait,Twice,Giulia R.,2026-06-10,,,',
      'Portal,p8,T1,3,,Thirtieth,Eve,30.02.2026,,,',
    ].join('\n'),
  )
  expect(detail).toMatchObject({ state: 'ready', missing: null, verdicts: { new: 3, known: 0, faulty: 7 } })
  expect(
    (await rows(detail.id)).map(({ line, faults }) => [line, ...faults.map(({ message }) => message)]),
  ).toEqual([
    [6, '“6” is no rating from 1 to 5.'],
    [7, 'There is no location “X9”.'],
    [8, 'The row has no date.'],
    [9, '“2026-07-10” lies in the future.'],
    [10, 'The row has neither a rating nor words.'],
    [11, 'The same review stands on line 2 already.'],
    [12, '“30.02.2026” is no date, read with the day first.'],
  ])
  const report = await stage.app.http.inject({
    url: `/api/v1/review-imports/${detail.id}/faulty`,
    headers: { authorization: `Bearer ${brand.apiKey}` },
  })
  expect(report.headers['content-type']).toContain('text/csv')
  expect(report.body.split('\r\n').filter(Boolean)).toHaveLength(8)
  expect(report.body).toContain('rating: “6” is no rating from 1 to 5.')
  expect(await reviews()).toEqual([])

  expect(await act(detail.id, 'taking')).toMatchObject({
    status: 200,
    state: 'done',
    outcomes: { created: 3 },
  })
  const found = await reviews()
  expect(found).toMatchObject([
    { authorName: 'Kim', locationName: 'Aurora Milan', stars: 5, isDue: false },
    {
      ...{ stars: 2, text: 'I waited, for an hour', locationName: 'Aurora Turin', language: 'it' },
      ...{ writtenAt: '2026-06-10T16:30:00.000Z', isDue: true, conversationId: expect.any(String) },
    },
    // Long ago: nobody is called for it, and nobody has to answer.
    {
      text: 'Buono',
      translation: 'Good',
      isDue: false,
      conversationId: null,
      reply: { text: 'Grazie mille' },
    },
  ])
  const { body } = await brand.api<Page<{ name: string; platform: string; reviews: number }>>(
    'GET',
    '/review-sources',
  )
  expect(body.items).toMatchObject([
    { name: 'Other', platform: 'file_reviews', reviews: 1 },
    { name: 'Portal', platform: 'file_reviews', reviews: 2 },
  ])
  const answered = await brand.api('POST', `/conversations/${found[1]?.conversationId}/messages`, {
    text: 'Ciao',
  })
  expect(answered).toMatchObject({ status: 422 })
})

test('the same file twice adds nothing; other words of the same review are a version of it', async () => {
  const { upload, map, act, reviews } = await brandWithShops('Twice')
  const table = (words: string) =>
    `location,rating,text,author,date\nT1,9,${words},Giulia,03/04/2024\nT1,7,Fine,,05/04/2024\nT1,7,Also fine,,05/04/2024`
  const bring = async (words: string) => {
    const detail = await upload(table(words))
    expect(detail).toMatchObject({ missing: 'platform', options: { scale: '10' } })
    return act((await map(detail, { platform: 'Portal' })).id, 'taking')
  }
  expect(await bring('Great')).toMatchObject({ outcomes: { created: 3 } })
  expect(await bring('Great')).toMatchObject({
    verdicts: { known: 3 },
    outcomes: { created: 0, unchanged: 3 },
  })
  expect(await reviews()).toHaveLength(3)
  expect(await bring('Not so great')).toMatchObject({ outcomes: { changed: 1, unchanged: 2 } })
  expect((await reviews()).map(({ text, nativeRating }) => [text, nativeRating])).toContainEqual([
    'Not so great',
    '9',
  ])
})

test('an import is taken back as long as nothing was answered', async () => {
  const { upload, act, reviews, brand } = await brandWithShops('Undo')
  const table = `${head}\nPortal,a,T1,1,,Bad,Kim,2026-06-14,,,\nPortal,b,T1,5,,Good,Eve,2024-06-14,,,`
  const first = await upload(table)
  await act(first.id, 'taking')
  expect(await act(first.id, 'undo')).toMatchObject({ status: 200, state: 'undone', outcomes: { undone: 2 } })
  expect(await reviews()).toEqual([])

  const second = await upload(table)
  expect(await act(second.id, 'taking')).toMatchObject({ outcomes: { created: 2 } })
  const [due] = (await reviews()).filter(({ isDue }) => isDue)
  const done = await brand.api('PUT', `/conversations/${due?.conversationId}/status`, { status: 'resolved' })
  expect(done.status).toBe(200)
  expect(await act(second.id, 'undo')).toMatchObject({ status: 409, state: 'done' })
  expect(await reviews()).toHaveLength(2)
})

test('killed in the middle, it goes on where it was and takes nothing twice', async () => {
  const { upload, brand, read, reviews } = await brandWithShops('Killed')
  const lines = Array.from({ length: 1_700 }, (_, at) => `Portal,k${at},T1,4,,Words ${at},Kim,2024-06-14,,,`)
  const detail = await upload([head, ...lines].join('\n'))
  await brand.api('POST', `/review-imports/${detail.id}/taking`)
  const connectors = createConnectors()
  const context = brand.context.as({ kind: 'system' })
  // A slice, and the worker is gone; two others come at once.
  expect(await workOnImport(context, connectors, detail.id, () => true)).toBe(false)
  expect((await read(detail.id)).outcomes).toMatchObject({ created: 500 })
  await Promise.all([1, 2].map(() => workOnImport(context, connectors, detail.id, () => false)))
  expect(await read(detail.id)).toMatchObject({ state: 'done', outcomes: { created: 1_700, unchanged: 0 } })
  const versions = await brand.context.read((tx) =>
    tx.db.selectFrom('reviewVersions').select('reviewId').where('accountId', '=', tx.accountId).execute(),
  )
  expect(versions).toHaveLength(1_700)
  expect(await reviews()).toHaveLength(200)
})

test('Google Takeout is taken for one location; what is no table is refused', async () => {
  const { upload, map, act, reviews, brand, bring } = await brandWithShops('Takeout')
  const takeout = {
    reviews: [
      {
        ...{
          reviewer: { displayName: 'Kim' },
          starRating: 'FIVE',
          comment: 'Good',
          name: 'accounts/1/reviews/2',
        },
        ...{ createTime: '2024-06-01T10:00:00Z', updateTime: '2024-06-01T10:00:00Z' },
        reviewReply: { comment: 'Thanks', updateTime: '2024-06-02T10:00:00Z' },
      },
    ],
  }
  const detail = await upload(JSON.stringify(takeout), 'reviews.json')
  expect(detail).toMatchObject({ verdicts: { faulty: 1 }, options: { platform: 'Google' } })
  const { body } = await brand.api<Page<{ id: string }>>('GET', '/locations?search=Turin')
  await map(detail, { locationId: body.items[0]?.id })
  expect(await act(detail.id, 'taking')).toMatchObject({ outcomes: { created: 1 } })
  expect(await reviews()).toMatchObject([
    { stars: 5, locationName: 'Aurora Turin', reply: { text: 'Thanks' } },
  ])
  expect((await bring('')).statusCode).toBe(422)
  expect(await upload('PK\u0003\u0004nonsense', 'a.xlsx')).toMatchObject({ state: 'failed' })
  expect(await upload('only,a,head')).toMatchObject({ state: 'failed' })
})

test('who may not set channels up brings nothing', async () => {
  const { brand } = await brandWithShops('Scope')
  const agent = await brand.member({ role: 'agent' })
  expect((await agent.api('GET', '/review-imports')).status).toBe(403)
})
