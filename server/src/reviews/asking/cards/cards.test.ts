import { inflateSync } from 'node:zlib'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { cast } from '../../../../test/cast.ts'

const stage = await cast({ PUBLIC_URL: 'https://care.aurora.example' })

/** What stands on the pages of a PDF: the drawing of each, as it is squeezed into its stream. */
function drawingsIn(pdf: Buffer): string[] {
  const text = pdf.toString('latin1')
  const found: string[] = []
  for (const { index, 0: head } of text.matchAll(/<< \/Length (\d+) \/Filter \/FlateDecode >>\nstream\n/g)) {
    const start = index + head.length
    const length = Number(/\d+/.exec(head)?.[0])
    const drawing = inflateSync(pdf.subarray(start, start + length)).toString('latin1')
    if (drawing.includes(' re f')) found.push(drawing)
  }
  return found
}

/** What a phone reads in a drawing: its dark rectangles, painted four dots to a point. */
function readCode(drawing: string, { width, height }: { width: number; height: number }): string {
  const dots = 4
  const image = { width: Math.ceil(width * dots), height: Math.ceil(height * dots) }
  const data = new Uint8Array(image.width * image.height * 3).fill(255)
  for (const [, ...numbers] of drawing.matchAll(/^0 0 0 rg ([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re f$/gm)) {
    const [x = 0, y = 0, w = 0, h = 0] = numbers.map(Number)
    for (let row = Math.round((height - y - h) * dots); row < Math.round((height - y) * dots); row += 1)
      data.fill(
        0,
        (row * image.width + Math.round(x * dots)) * 3,
        (row * image.width + Math.round((x + w) * dots)) * 3,
      )
  }
  return decodeQR({ ...image, data })
}

const a6 = { width: 297.64, height: 419.53 }

test('a card leads a phone to the page of its location for good, with the same ways for all', async () => {
  const brand = await stage.brand('Aurora')
  await brand.api('POST', '/locations', {
    name: 'Łódź Świętojańska — Ёлка',
    zone: 'Europe/Warsaw',
    country: 'PL',
  })
  const url = '/api/v1/review-cards?format=a6&language=pl'
  const answer = await stage.app.http.inject({ url, headers: { authorization: `Bearer ${brand.apiKey}` } })
  expect(answer.headers['content-type']).toBe('application/pdf')
  const pages = drawingsIn(answer.rawPayload)
  expect(pages).toHaveLength(2)
  const links = pages.map((page) => readCode(page, a6))
  const { body } = await brand.api<{ items: { page: string }[] }>('GET', '/review-asking-places')
  expect(links).toEqual(body.items.map(({ page }) => page))
  await brand.api('PATCH', `/locations/${brand.locationId}`, { name: 'Aurora Altrove' })
  const page = await stage.app.http.inject({
    url: new URL(links[0] ?? '').pathname,
    headers: { 'accept-language': 'en' },
  })
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('Aurora Altrove')
  expect(page.body).toContain('Tell us privately')
})

test('who sees no location prints no card', async () => {
  const brand = await stage.brand('Boreal')
  const stranger = await brand.member({ role: 'agent', locationIds: [] })
  const url = '/api/v1/review-cards?format=tent&language=en'
  const answer = await stage.app.http.inject({ url, headers: { cookie: stranger.cookie } })
  expect(answer.statusCode).toBe(200)
  expect(drawingsIn(answer.rawPayload)).toEqual([])
})

test('who comes by a card is counted by what they do, once for each time they come', async () => {
  const brand = await stage.brand('Counting')
  await brand.api('PATCH', '/review-request-settings', { isOn: false })
  const { body } = await brand.api<{ items: { page: string }[] }>('GET', '/review-asking-places')
  const at = new URL(body.items[0]?.page ?? '').pathname
  const open = (query = '') =>
    stage.app.http.inject({ url: `${at}${query}`, headers: { accept: 'text/html' } })
  const press = (act: Record<string, string>) =>
    stage.app.http.inject({
      ...{ method: 'POST', url: `${at}?lang=en`, payload: new URLSearchParams(act).toString() },
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    })
  await open()
  await open()
  await open('?lang=it')
  expect((await press({ act: 'tell' })).statusCode).toBe(303)
  type Cards = { cards: { key: string; opened: number; clicked: number; told: number }[] }
  const results = async (api = brand.api) =>
    (await api<Cards>('GET', '/review-request-results?since=2026-01-01T00:00:00Z')).body.cards
  expect(await results()).toEqual([
    expect.objectContaining({ key: brand.locationId, opened: 2, clicked: 0, told: 1 }),
  ])
  const stranger = await brand.member({ role: 'agent', locationIds: [] })
  expect(await results(stranger.api)).toEqual([])
})
