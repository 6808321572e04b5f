import { expect, test } from 'vitest'
import { cast } from '../../test/cast.ts'
import { encodePng } from '../demo/encode-png.ts'

const stage = await cast()
const aurora = await stage.brand('Aurora')
const { api } = aurora

type Made = { id: string; texts: { id: string }[] }
type Text = { html: string; version: number }
type Refusal = { code: string; detail: string; details: { key: string } }

const made = await api<Made>('POST', '/articles', { text: { locale: 'en', title: 'Bad input' } })
const path = `/articles/${made.body.id}/texts/${made.body.texts[0]!.id}`
const save = (html: string) => api<Text & Refusal>('PATCH', path, { html })

test('a script in an article is gone, and its words with it', async () => {
  const html =
    '<p>Before</p><script>steal()</script><p onclick="x()">After <a href="javascript:x()">link</a></p>'
  expect((await save(html)).body.html).toBe('<p>Before</p><p>After link</p>')
})

test('broken HTML is kept whole', async () => {
  expect((await save('<ul><li>One<li>Two<table><tr><td>Three')).body.html).toBe(
    '<ul><li><p>One</p></li><li><p>Two</p><table><tbody><tr><td>Three</td></tr></tbody></table></li></ul>',
  )
})

test('a paste of 5 MB is refused in a sentence, and what was there stays', async () => {
  const before = (await api<Text>('GET', path)).body
  for (const html of [`<p>${'words '.repeat(900_000)}</p>`, '<p>a</p>'.repeat(640_000)]) {
    const answer = await api<Refusal>('PATCH', path, { html }, { 'accept-language': 'it' })
    expect([answer.status, answer.body.code]).toEqual([413, 'too_large'])
    expect(answer.body.detail).toBe(
      'Questo articolo è troppo lungo: può avere 500 kB. Dividilo in più articoli.',
    )
  }
  expect((await api<Text>('GET', path)).body).toEqual(before)
})

test('a pasted picture is kept as a file and shown; what only calls itself one is not', async () => {
  const png = Buffer.from(encodePng(1, 1, new Uint8Array([9, 99, 200])))
  const data = (type: string, bytes: Buffer) => `data:image/${type};base64,${bytes.toString('base64')}`
  const { html } = (
    await save(
      `<p>See <img alt="Us" src="${data('png', png)}"><img src="${data('png', Buffer.from('<svg onload=x()>'))}"></p>`,
    )
  ).body
  const src = /\/help-files\/([0-9a-f]{64})/.exec(html)
  expect(html).toBe(`<p>See <img src="${src?.[0]}" alt="Us"></p>`)
  const shown = await stage.app.http.inject({
    url: `/api/v1/article-files/${src?.[1]}`,
    headers: { authorization: `Bearer ${aurora.apiKey}` },
  })
  expect([shown.statusCode, shown.headers['content-type']]).toEqual([200, 'image/png'])
  expect(shown.rawPayload.equals(png)).toBe(true)
  const boreal = await stage.brand('Boreal')
  expect((await boreal.api('GET', `/article-files/${src?.[1]}`)).status).toBe(404)
})

test('what is no file of articles cannot be read as one', async () => {
  const blob = await stage.world.blobs.put(Buffer.from('a letter of somebody'))
  expect((await api('GET', `/article-files/${blob}`)).status).toBe(404)
})

test.each([
  ['a language that is none', { text: { locale: 'italiano', title: 'x' } }],
  ['no title', { text: { locale: 'it', title: '  ' } }],
  [
    'a topic that is not there',
    { topicId: '01980000-0000-7000-8000-000000000000', text: { locale: 'it', title: 'x' } },
  ],
  ['a day that is none', { reviewOn: '2026-02-30', text: { locale: 'it', title: 'x' } }],
  ['a title too long', { text: { locale: 'it', title: 'x'.repeat(201) } }],
])('%s is refused', async (_what, body) => {
  expect((await api<Refusal>('POST', '/articles', body)).body.code).toBe('invalid')
})
