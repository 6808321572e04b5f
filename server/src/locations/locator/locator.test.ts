import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'

const stage = await cast()
afterAll(() => stage.app.stop())
const { http } = stage.app
const brand = await stage.brand('Aurora')

const allDay = [{ from: 0, to: 1440 }]
const hoursOf = (day: unknown) => ({
  zone: 'Europe/Rome',
  weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day },
  dated: [],
})

async function open(name: string, [latitude, longitude]: [number, number], more: object = {}): Promise<void> {
  const place = { zone: 'Europe/Rome', country: 'IT', latitude, longitude, hours: hoursOf(allDay) }
  const made = await brand.api('POST', '/locations', { name, ...place, ...more })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
}

const free = { kind: 'free' }
const milano = { locality: 'Milano' }
await open('Duomo', [45.4625, 9.186], {
  ...milano,
  postcode: '20123',
  attributes: { wheelchair_entrance: true },
})
await open('Navigli', [45.452, 9.17], { ...milano, postcode: '20143', hours: hoursOf('closed') })
await open('Monza', [45.5845, 9.2744], {
  locality: 'Monza',
  postcode: '20900',
  attributes: { pay_cards: true },
})
await open('Porta Nuova', [45.0703, 7.6869], {
  ...{ locality: 'Torino', postcode: '10121' },
  services: [{ name: 'Esame della vista', names: { en: 'Eye test' }, minutes: 30, price: free }],
})
await open('Mestre', [45.4949, 12.2411], { locality: 'Venezia', postcode: '30174' })

const get = (query: string) => http.inject({ url: `/locations?lang=en&${query}` })

/** The names on a page in their order. */
async function names(query: string): Promise<string[]> {
  const { body } = await get(query)
  return [...body.matchAll(/<span class="number">\d+<\/span>([^<]+)</g)].map(([, name = '']) => name)
}

test('near somebody the nearest come first, with how far they are', async () => {
  expect((await names('near=45.463,9.187')).slice(0, 3)).toEqual(['Duomo', 'Navigli', 'Monza'])
  const { body } = await get('near=45.463,9.187')
  expect(body).toMatch(/Duomo<\/a><span class="hint"> 100 m</)
  expect(body).toMatch(/Monza<\/a><span class="hint"> 15 km</)
})

test('a town, a street of letters, a postcode or a slip finds, and what is near is shown below', async () => {
  expect(await names('q=milano')).toEqual(['Duomo', 'Navigli', 'Monza', 'Porta Nuova'])
  expect((await names('q=20900'))[0]).toBe('Monza')
  expect((await names('q=20129'))[0]).toBe('Duomo')
  expect((await names('q=torinno'))[0]).toBe('Porta Nuova')
  expect((await names('q=shop+monza'))[0]).toBe('Monza')
  const none = await get('q=xyzzy')
  expect(none.body).toContain('No location was found')
})

test('filters show only what is open, step-free, paid so, or offers a service', async () => {
  expect(await names('open=1&q=milano')).not.toContain('Navigli')
  expect(await names('access=1')).toEqual(['Duomo'])
  expect(await names('pay=pay_cards')).toEqual(['Monza'])
  expect(await names('service=eye+test')).toEqual(['Porta Nuova'])
  expect((await get('')).body).toContain('<option value="eye test">Eye test</option>')
})

test('a place without a pin is found by name and stands on no map', async () => {
  const young = await stage.brand('Boreal')
  expect(young.locationId).toBeTruthy()
  const { body, statusCode } = await http.inject({ url: '/b/boreal/locations?lang=en&near=45.4,9.1' })
  expect(statusCode).toBe(200)
  expect(body).toContain('No location was found')
  expect((await http.inject({ url: '/b/boreal/locations?lang=en&q=boreal' })).body).toContain('Boreal Centro')
})

test('what makes no sense in an address is not asked for', async () => {
  for (const query of [
    'near=999,1',
    'near=a',
    'page=-1',
    'page=1e9',
    'pay=%27',
    'service=nothing',
    'open=yes',
    'q=%00',
  ])
    expect((await get(query)).statusCode, query).toBe(200)
})

test('the map is land with dots, and any box draws', async () => {
  const map = async (box: string) => (await http.inject({ url: `/locations/map.svg?box=${box}` })).body
  expect(await map('8,44,10,46')).toMatch(/^<svg .*<path d="M.*class="dots" d="M/)
  for (const box of ['', '1,2', 'a,b,c,d', '10,10,5,5', '-180,-90,180,90', '1e9,0,2e9,1'])
    expect(await map(box)).toContain('</svg>')
})
