import { expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { importMarkdown } from '../porting/import-file.ts'

const stage = await cast()
const { http } = stage.app
const { api, context } = await stage.brand('Aurora')

const get = async (url: string) => (await http.inject({ url })).body
const linksIn = (page: string) => [...page.matchAll(/href="(\/help\/en\/word-\d+)"/g)].map(([, path]) => path)

test('a topic shows its articles page by page, each once, and is counted at once', async () => {
  await api('POST', '/topics', { names: { en: { name: 'Words' } } })
  const fileOf = (n: number) =>
    `---\ntitle: Word ${n}\nlocale: en\ntopic: Words\npublished: true\n---\nText ${n}.\n`
  const files = Array.from({ length: 60 }, (_, at): [string, Buffer] => [
    `word-${at}.md`,
    Buffer.from(fileOf(at)),
  ])
  expect(await get('/help/en')).not.toContain('/help/en/t/words')
  const { problems } = await importMarkdown(context, new Map(files), { publishes: true })
  expect(problems).toEqual([])
  expect(await get('/help/en')).toContain('60 articles')
  const first = await get('/help/en/t/words')
  const [, next = ''] = /href="([^"]*after=[^"]*)"/.exec(first) ?? []
  const second = await get(next)
  expect(second).toContain(`<link rel="canonical" href="${stage.world.config.publicUrl}${next}"/>`)
  expect(second).not.toContain('rel="next"')
  const found = [...linksIn(first), ...linksIn(second)]
  expect([found.length, new Set(found).size]).toEqual([60, 60])
  expect((await http.inject({ url: '/help/en/t/words?after=nothing' })).statusCode).toBe(422)
})
