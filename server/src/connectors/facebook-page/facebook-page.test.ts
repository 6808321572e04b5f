import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { facebookClient } from '../../../test/platforms/facebook.ts'
import { facebookPlace, facebookStanding } from '../../../test/platforms/facebook-standing.ts'
import { liveDirectories } from '../../../test/platforms/live-directory.ts'
import { ourPlace, wrongPhone } from '../../../test/platforms/standing.ts'

const { facebook, show } = await facebookStanding()
afterAll(() => facebook.close())
const stage = await cast({ PLATFORM_ORIGINS: `facebook=${facebook.origin}` })
const brand = await stage.brand('Aurora')
const week = (state: unknown) => Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, state]))
const hours = { zone: 'Europe/Rome', weekly: week([{ from: 540, to: 1140 }]), dated: [] }
await brand.api('POST', '/locations', { ...ourPlace, hours })
const live = liveDirectories({ stage, brand })

async function readDirectory(name: string): Promise<string> {
  await live.rest()
  facebook.disturb()
  show()
  const id = await live.connected('facebook', name, facebookClient)
  await live.read(id)
  return id
}

test('a page is read with its address, hours and number, and written with its own token', async () => {
  const id = await readDirectory('Own token')
  expect((await live.recordOf(id)).wrong).toEqual(['phone', 'hours'])
  facebook.asked.length = 0
  await live.push(id, 'hours')
  const [read, write] = facebook.asked
  expect(facebook.asked.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET'])
  expect(write?.headers.authorization).toMatch(/^Bearer page-/)
  expect(read?.headers.authorization).toMatch(/^Bearer person-/)
  expect(write?.query.get('appsecret_proof')).not.toBe(read?.query.get('appsecret_proof'))
  expect(facebook.pages.get('1')).toMatchObject({
    phone: wrongPhone,
    hours: { mon_1_open: '09:00', mon_1_close: '19:00', sun_1_open: '09:00' },
  })
  expect((await live.recordOf(id)).wrong).toEqual(['phone'])
})

test('an address goes as a whole, the country in its English name', async () => {
  const id = await readDirectory('Address')
  facebook.pages.set('1', {
    ...facebookPlace(1),
    location: { street: 'Corso Buenos Aires 14', zip: '20124', city: 'Milano', country: 'Italy' },
  })
  await live.read(id)
  await live.push(id, 'address')
  expect(await live.pushes(id)).toMatchObject([{ state: 'sent' }])
  expect(facebook.pages.get('1')?.location).toMatchObject({ street: ourPlace.street, country: 'Italy' })
})

test('what somebody changed on the page meanwhile is not written over', async () => {
  const id = await readDirectory('Meanwhile')
  facebook.pages.set('1', { ...facebookPlace(1), phone: '+39 02 555 0000' })
  await live.push(id, 'phone')
  expect(await live.pushes(id)).toMatchObject([{ state: 'refused', reason: 'changed_there' }])
  expect(facebook.pages.get('1')?.phone).toBe('+39 02 555 0000')
})

test.each([
  ['too many calls', 400, 4, 'waiting', 'later'],
  ['no right to the page', 403, 200, 'refused', 'not_allowed'],
  ['a page that is gone', 400, 100, 'refused', 'gone'],
])('%s is told by its code', async (name, status, code, state, reason) => {
  const id = await readDirectory(name)
  facebook.disturb(({ method }, response) => {
    if (method !== 'POST') return false
    const error = { message: name, code, error_subcode: code === 100 ? 33 : 0 }
    response.writeHead(status).end(JSON.stringify({ error }))
    return true
  })
  await live.push(id, 'phone')
  expect(await live.pushes(id)).toMatchObject([{ state, reason, detail: name }])
})

test('what cannot be sent there is not taken to be sent', async () => {
  const id = await readDirectory('By hand')
  await live.push(id, 'name')
  await live.push(id, 'special_hours')
  expect(await live.pushes(id)).toEqual([])
})
