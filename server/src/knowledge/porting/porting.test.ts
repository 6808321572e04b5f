import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { type Brand, cast } from '../../../test/cast.ts'
import { encodePng } from '../../demo/encode-png.ts'
import { bytesIn } from '../../platform/archive/bytes.ts'
import { listZip, readEntry } from '../../platform/archive/read-zip.ts'
import { writeZip } from '../../platform/archive/write-zip.ts'

const stage = await cast()
const aurora = await stage.brand('Aurora')
const boreal = await stage.brand('Boreal')

type Report = { articles: number; texts: number; known: number; problems: { name: string; reason: string }[] }
type Row = {
  id: string
  title: string
  kind: string
  texts: { locale: string; publishedVersion: number | null }[]
}

async function zipOf(files: Record<string, string | Buffer>): Promise<Buffer> {
  async function* sources() {
    for (const [name, content] of Object.entries(files)) yield { name, content: Readable.from([content]) }
  }
  return buffer(Readable.from(writeZip(sources(), new Date())))
}

async function take({ apiKey }: Brand, query: string, name: string, content: Buffer) {
  const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
  const answer = await stage.app.http.inject({
    method: 'POST',
    url: `/api/v1/article-imports?${query}`,
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'multipart/form-data; boundary=x' },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--x--\r\n')]),
  })
  return { status: answer.statusCode, body: answer.json<Report & { details: { key: string } }>() }
}

async function exported({ apiKey }: Brand): Promise<Record<string, string>> {
  const answer = await stage.app.http.inject({
    url: '/api/v1/article-export',
    headers: { authorization: `Bearer ${apiKey}` },
  })
  const bytes = bytesIn(answer.rawPayload)
  const files: Record<string, string> = {}
  for (const entry of await listZip(bytes))
    files[entry.name] = (await readEntry(bytes, entry, 1_000_000)).toString('latin1')
  return Object.fromEntries(
    Object.entries(files)
      .map(([name, text]): [string, string] => [name, Buffer.from(text, 'latin1').toString('utf8')])
      .sort(),
  )
}

const rows = async ({ api }: Brand) => (await api<{ items: Row[] }>('GET', '/articles?limit=200')).body.items
const json = (value: object) => Buffer.from(JSON.stringify(value))

const png = Buffer.from(encodePng(2, 2, new Uint8Array(12).fill(120)))

test('Markdown comes in with its pictures and links, and goes out and in again the same', async () => {
  const files = {
    'returns/how-to-return.en.md': [
      '---\ntitle: How to return\nlocale: en\ntopic: Orders / Returns\nkeywords: [refund, "send back"]\npublished: true\n---\n',
      'Thirty days, see [costs](../costs.md#fees) and ![the form](img/form.png).\n',
      '> [!TIP]\n> Keep the box.\n\n| Size | Price |\n| --- | --- |\n| S | 5 |\n\n{{location.hours}}\n',
    ].join('\n'),
    'returns/how-to-return.it.md': '# Come restituire\n\nTrenta giorni.\n',
    'returns/img/form.png': png,
    'returns/img/unused.png': Buffer.from(encodePng(1, 1, new Uint8Array(3))),
    'costs.md': '---\nlang: en\ndraft: true\npublished: false\nkind: internal\n---\nNothing.',
  }
  const zip = await zipOf(files)
  const first = await take(aurora, 'format=markdown&publish=true', 'help.zip', zip)
  expect(first.body).toEqual({ articles: 2, texts: 3, known: 0, problems: [] })
  const again = await take(aurora, 'format=markdown&publish=true', 'help.zip', zip)
  expect(again.body).toMatchObject({ articles: 0, known: 2 })

  const found = await rows(aurora)
  expect(found.map(({ title, kind }) => [title, kind]).sort()).toEqual([
    ['How to return', 'public'],
    ['costs', 'internal'],
  ])
  expect(found.find((one) => one.kind === 'public')?.texts.map((one) => one.publishedVersion)).toEqual([1, 1])

  const out = await exported(aurora)
  const picture = Object.keys(out).find((name) => name.startsWith('images/'))
  expect(Object.keys(out)).toEqual([
    'costs.en.md',
    picture,
    'orders/returns/how-to-return.en.md',
    'orders/returns/how-to-return.it.md',
  ])
  expect(out['orders/returns/how-to-return.en.md']).toContain(
    `Thirty days, see [costs](../../costs.en.md) and ![the form](../../${picture}).`,
  )
  const sent = Object.fromEntries(Object.entries(out).map(([name, text]) => [name, Buffer.from(text)]))
  const moved = await take(
    boreal,
    'format=markdown&publish=true',
    'x.zip',
    await zipOf({ ...sent, [picture ?? '']: png }),
  )
  expect(moved.body).toMatchObject({ articles: 2, texts: 3, problems: [] })
  expect(await exported(boreal)).toEqual(out)
})

test('Zendesk Guide comes with its sections and translations; what few may read there is internal', async () => {
  const guide = {
    categories: [{ id: 1, name: 'Orders' }],
    sections: [{ id: 2, category_id: 1, name: 'Delivery' }],
    articles: [
      {
        ...{
          id: 11,
          title: 'When will it come?',
          locale: 'en-us',
          section_id: 2,
          draft: false,
          label_names: ['late'],
        },
        body: '<h1>Soon</h1><p onclick="x()">See <a href="https://x.zendesk.com/hc/en-us/articles/12-Costs">costs</a></p>',
      },
      { id: 12, title: 'Costs', locale: 'en-us', section_id: 2, body: '<p>None</p>', user_segment_id: 7 },
    ],
    translations: [
      {
        source_id: 11,
        source_type: 'Article',
        locale: 'it',
        title: 'Quando arriva?',
        body: '<p>Presto</p>',
        draft: true,
      },
    ],
  }
  const brand = await stage.brand('Castor')
  const report = await take(brand, 'format=zendesk&publish=true', 'guide.json', json(guide))
  expect(report.body).toEqual({ articles: 2, texts: 3, known: 0, problems: [] })
  const found = await rows(brand)
  const costs = found.find((one) => one.title === 'Costs')
  const delivery = found.find((one) => one.title === 'When will it come?')
  expect(costs?.kind).toBe('internal')
  expect(delivery?.texts.map(({ locale, publishedVersion }) => [locale, publishedVersion])).toEqual([
    ['en', 1],
    ['it', null],
  ])
  const files = await exported(brand)
  expect(files['orders/delivery/when-will-it-come.en.md']).toMatch(
    /## Soon\n\nSee \[costs\]\(costs\.en\.md\)\n$/,
  )
})

test('a portal of Chatwoot comes with its categories, translations together', async () => {
  const portal = {
    portal: { slug: 'help', config: { default_locale: 'it' } },
    categories: [{ id: 5, name: 'Resi', slug: 'resi', locale: 'it' }],
    articles: [
      {
        id: 1,
        title: 'Come restituire',
        content: '**Trenta** giorni',
        status: 'published',
        locale: 'it',
        category_id: 5,
        slug: '1690-come-restituire',
      },
      {
        id: 2,
        title: 'Jak zwrócić',
        content: 'Trzydzieści dni',
        status: 0,
        locale: 'pl',
        associated_article_id: 1,
      },
    ],
  }
  const brand = await stage.brand('Deneb')
  const report = await take(brand, 'format=chatwoot&publish=true', 'portal.json', json(portal))
  expect(report.body).toMatchObject({ articles: 1, texts: 2, problems: [] })
  const files = await exported(brand)
  expect(Object.keys(files)).toEqual(['resi/come-restituire.it.md', 'resi/come-restituire.pl.md'])
  expect(files['resi/come-restituire.it.md']).toMatch(/published: "true"\n---\n\n\*\*Trenta\*\* giorni\n$/)
})

test('what cannot be taken is named with its reason, and the rest comes', async () => {
  const zip = await zipOf({
    'good.md': '# Good\n\nx',
    'region.md': '---\nregion: Atlantis\n---\nx',
    'long.md': 'word '.repeat(150_000),
  })
  const brand = await stage.brand('Electra')
  const { body } = await take(brand, 'format=markdown', 'x.zip', zip)
  expect(body).toMatchObject({ articles: 1, texts: 1 })
  expect(body.problems.map(({ name, reason }) => [name, reason.split('.')[0]])).toEqual([
    ['region.md', 'There is no region called “Atlantis”'],
    ['long.md', 'This article is too long: it may have 500 kB'],
  ])
})

test.each([
  ['markdown', 'x.zip', Buffer.from('PK but no archive')],
  ['zendesk', 'x.json', Buffer.from('{"articles": 5}')],
  ['chatwoot', 'x.json', Buffer.from('<html>')],
  ['zendesk', 'x.json', Buffer.from('{}')],
])('what is no %s is refused in a sentence', async (format, name, content) => {
  const { status, body } = await take(aurora, `format=${format}`, name, content)
  expect([status, body.details.key]).toEqual([422, 'porting_unreadable'])
})

test('who may not publish takes nothing in', async () => {
  const agent = await aurora.member({ role: 'agent' })
  expect((await agent.api('POST', '/article-imports?format=markdown')).status).toBe(403)
})
