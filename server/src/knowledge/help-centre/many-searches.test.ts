import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'

const stage = await cast()
await stage.app.start()
afterAll(() => stage.app.stop())
const brand = await stage.brand('Aurora')
const bound = stage.app.http.server.address()
const host = `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}`

type Article = { id: string; texts: { id: string }[] }
const text = { locale: 'en', title: 'Returns', html: '<p>Take it to any shop within thirty days.</p>' }
const made = (await brand.api<Article>('POST', '/articles', { text })).body
await brand.api('PUT', `/articles/${made.id}/texts/${made.texts[0]?.id}/publication`, {})
const { body: chat } = await brand.api<{ address: string }>('POST', '/channels', {
  ...{ connector: 'web-chat', name: 'Chat', address: '', settings: {} },
})

type Asking = { path: string; from: string; accept: string }

async function ask({ path, from, accept }: Asking) {
  const headers = { 'x-forwarded-for': from, 'accept-language': 'it', accept }
  const response = await fetch(host + path, { headers })
  const { status } = response
  return { status, retryAfter: response.headers.get('retry-after'), text: await response.text() }
}

// Each is somebody of their own: what one did must not be held against the next.
test.each([
  ['suggestions of the help centre', '/help/en/suggest?q=retur', '203.0.113.1', 'application/json'],
  ['searches of the help centre', '/help/en/search?q=returns', '203.0.113.2', 'text/html,*/*'],
  [
    'suggestions of a chat',
    `/api/public/v1/chat/${chat.address}/suggest?locale=en&q=retur`,
    '203.0.113.3',
    'application/json',
  ],
])(
  '500 %s at once by one visitor are answered or refused in a sentence, and everybody else is answered meanwhile',
  async (_what, path, from, accept) => {
    const { pool } = stage.world.connection
    let longestLine = 0
    const many = Array.from({ length: 500 }, async () => {
      const answer = await ask({ path, from, accept })
      longestLine = Math.max(longestLine, pool.waitingCount)
      return answer
    })
    await many[0]
    const others = Array.from({ length: 5 }, (_, place) => ask({ path, accept, from: `198.51.100.${place}` }))
    const [answers, rest] = [await Promise.all(many), await Promise.all(others)]

    expect(rest.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    const good = answers.filter(({ status }) => status === 200)
    const refused = answers.filter(({ status }) => status === 429)
    expect(good.length + refused.length).toBe(500)
    expect(good.length).toBeGreaterThan(0)
    expect(good.every((answer) => answer.text.includes('Returns'))).toBe(true)
    for (const { retryAfter, text: said } of refused) {
      expect(Number(retryAfter)).toBeGreaterThan(0)
      expect(said).toContain('Troppe richieste. Aspetta un minuto e riprova.')
    }
    // Of 500 that all asked the database at once, hundreds would stand in this line before anybody else.
    expect(longestLine).toBeLessThan(100)
  },
)
