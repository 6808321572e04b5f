import { afterAll, describe, expect, test } from 'vitest'
import { cast } from '../../test/cast.ts'
import { appleStanding } from '../../test/platforms/apple-standing.ts'
import { facebookStanding } from '../../test/platforms/facebook-standing.ts'
import { foursquareStanding } from '../../test/platforms/foursquare-standing.ts'
import { googleStanding } from '../../test/platforms/google-standing.ts'
import { liveDirectories } from '../../test/platforms/live-directory.ts'
import { ourPlace, type Standing, wrongPhone } from '../../test/platforms/standing.ts'
import { createDirectoryPlatforms } from './registry.ts'

const standings: Standing[] = await Promise.all([
  appleStanding(),
  facebookStanding(),
  foursquareStanding(),
  googleStanding(),
])
afterAll(() => {
  for (const { close } of standings) close()
})
const origins = standings.map(({ kind, origin }) => `${kind}=${origin}`)
const stage = await cast({ PLATFORM_ORIGINS: origins.join(',') })
const brand = await stage.brand('Aurora')
await brand.api('POST', '/locations', ourPlace)
const live = liveDirectories({ stage, brand })
const ourPhone = '+39021234567'

test('every platform that can be spoken to is tried here, and says how it is connected', async () => {
  // One that is only read has nothing to be pushed, and its own test.
  const platforms = [...createDirectoryPlatforms().values()].filter(({ kind }) => kind !== 'web_site')
  expect(standings.map(({ kind }) => kind).sort()).toEqual(platforms.map(({ kind }) => kind).sort())
  const { body } = await brand.api<{ items: { kind: string; auth: string; read: string }[] }>(
    'GET',
    '/directory-platforms',
  )
  for (const { kind, signIn } of platforms)
    expect(body.items).toContainEqual(
      expect.objectContaining({ kind, auth: signIn.by === 'key' ? 'api_key' : 'oauth', read: 'live' }),
    )
})

const badAnswers = [
  ['too many', 429, '{"error":"Quota exceeded"}'],
  ['a failure', 500, 'oops'],
  ['garbage', 200, '<html>hello</html>'],
  ['half JSON', 200, '{"name":"1","locationDetai'],
] as const

describe.each(standings)('$kind', (platform) => {
  const { kind, client, outcome, again = { stopsAt: 2, total: 3 } } = platform
  const shownPhone = outcome === 'proposed' ? wrongPhone : ourPhone

  async function readDirectory(name: string): Promise<string> {
    await live.rest()
    platform.disturb()
    platform.shutOut(false)
    platform.show()
    const id = await live.connected(kind, `${kind} ${name}`, client)
    await live.read(id)
    return id
  }

  test('it is read page by page, judged, and put right by one field', async () => {
    const id = await readDirectory('whole way')
    expect(await live.directory(id)).toMatchObject({ state: 'done', total: 3 })
    expect((await live.recordOf(id)).wrong).toEqual(['phone'])
    await live.push(id, 'phone')
    expect(await live.pushes(id)).toMatchObject([{ field: 'phone', state: outcome, reason: null }])
    expect(platform.phone()).toBe(shownPhone)
    expect((await live.recordOf(id)).wrong).toEqual(outcome === 'proposed' ? ['phone'] : [])
  })

  test.each(badAnswers)(
    'after %s nothing has changed, and it is sent again later, once',
    async (name, status, body) => {
      const id = await readDirectory(name)
      let times = 0
      platform.disturb((asked, response) => {
        if (!platform.isWrite(asked) || times > 0) return false
        times += 1
        response.writeHead(status, status === 429 ? { 'retry-after': '1' } : {}).end(body)
        return true
      })
      await live.push(id, 'phone')
      expect(await live.pushes(id)).toMatchObject([{ state: 'waiting', reason: 'later', attempts: 1 }])
      expect(platform.phone()).toBe(wrongPhone)
      platform.asked.length = 0
      await live.later()
      expect(await live.pushes(id)).toMatchObject([{ state: outcome, attempts: 2 }])
      expect(platform.asked.filter(platform.isWrite)).toHaveLength(1)
    },
  )

  test.each(badAnswers)('a reading goes on from where it stopped after %s', async (name, status, body) => {
    const id = await readDirectory(`reading ${name}`)
    let times = 0
    platform.disturb((asked, response) => {
      if (asked.method !== 'GET') return false
      times += 1
      if (times !== again.stopsAt) return false
      response.writeHead(status, status === 429 ? { 'retry-after': '1' } : {}).end(body)
      return true
    })
    await live.read(id)
    expect(await live.connection(id)).toMatchObject({ state: 'connected', problem: 'directory_later' })
    await live.later()
    expect(await live.connection(id)).toMatchObject({ state: 'connected', problem: null })
    expect(await live.directory(id)).toMatchObject({ state: 'done', total: again.total })
  })

  test('a change that was made and whose answer was lost comes to its end, once', async () => {
    const id = await readDirectory('lost')
    let times = 0
    platform.disturb((asked) => {
      if (!platform.isWrite(asked)) return false
      times += 1
      return times === 1 ? 'lost' : false
    })
    await live.push(id, 'phone')
    expect(await live.pushes(id)).toMatchObject([{ state: 'waiting', reason: 'later' }])
    await live.later()
    expect(await live.pushes(id)).toMatchObject([{ state: outcome }])
    expect(platform.phone()).toBe(shownPhone)
  })

  test('what it refuses is refused in its own words, and nothing has changed', async () => {
    const id = await readDirectory('refused')
    const { status, body, words } = platform.refusal
    platform.disturb((asked, response) => {
      if (!platform.isWrite(asked)) return false
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      return true
    })
    await live.push(id, 'phone')
    expect(await live.pushes(id)).toMatchObject([{ state: 'refused', reason: 'refused', detail: words }])
    expect(platform.phone()).toBe(wrongPhone)
  })

  test('a token that ran out is renewed by itself; shut out, it waits for a person and then goes on', async () => {
    const id = await readDirectory('signed out')
    platform.expire()
    await live.read(id)
    expect(await live.directory(id)).toMatchObject({ state: 'done' })
    platform.shutOut(true)
    await live.push(id, 'phone')
    expect(await live.pushes(id)).toMatchObject([{ state: 'waiting', reason: 'signed_out' }])
    expect(platform.phone()).toBe(wrongPhone)
    expect(await live.connection(id)).toMatchObject({ state: 'expired', problem: 'directory_signed_out' })
    platform.shutOut(false)
    await live.connect(id, client)
    await stage.settle()
    expect(await live.pushes(id)).toMatchObject([{ state: outcome }])
    expect(platform.phone()).toBe(shownPhone)
  })

  test('no secret is ever shown', async () => {
    const id = await readDirectory('secrets')
    const shown = JSON.stringify(await live.connection(id))
    for (const secret of [client.clientSecret ?? '-', 'access', 'refresh'])
      expect(shown).not.toContain(secret)
  })
})
