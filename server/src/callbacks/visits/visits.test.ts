import ICAL from 'ical.js'
import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { mailSink } from '../../../test/mail-sink.ts'

const sink = await mailSink()
afterAll(() => sink.close())
const stage = await cast({ SMTP_URL: sink.url })
const { http } = stage.app
// A Tuesday, 9:00 in Rome.
const begin = new Date('2027-03-02T08:00:00Z')
stage.world.setNow(begin)
const headers = { 'content-type': 'application/x-www-form-urlencoded' }
const slotsIn = (html: string) => [...html.matchAll(/value="(\d{4}-[^"]+Z)"/g)].map(([, at = '']) => at)
const mara = { act: 'book', name: 'Mara', email: 'mara@customer.example', matter: 'My lenses' }
const mailsTo = (address: string) => sink.mails.filter(({ to }) => to.includes(address)).map(({ raw }) => raw)

/** A brand that receives visitors on weekdays from 10:00 to 12:00, and answers its phone at other hours. */
async function receiving(name: string, given: object = {}) {
  const brand = await stage.brand(name)
  const daily = (open: { from: number; to: number }[]) => ({
    zone: 'Europe/Rome',
    weekly: { 1: open, 2: open, 3: open, 4: open, 5: open, 6: 'closed', 7: 'closed' },
    dated: [],
  })
  const stated = await brand.api('PATCH', `/locations/${brand.locationId}`, {
    ...{ street: 'Via Torino 5', postcode: '20123', locality: 'Milano' },
    hours: daily([{ from: 600, to: 720 }]),
    hourSets: { PHONE: daily([{ from: 480, to: 1_200 }]) },
  })
  expect(stated.status, JSON.stringify(stated.body)).toBe(200)
  const rules = { isOn: true, lengthMinutes: 30, bufferMinutes: 0 }
  const on = await brand.api('PATCH', '/visit-settings', { ...rules, ...given })
  expect(on.status, JSON.stringify(on.body)).toBe(200)
  const base = `/b/${name.toLowerCase()}`
  const get = (path: string) => http.inject({ url: base + path, headers: { 'accept-language': 'en' } })
  const post = (url: string, fields: Record<string, string>, remoteAddress = '127.0.0.1') =>
    http.inject({
      method: 'POST',
      url,
      headers,
      remoteAddress,
      payload: new URLSearchParams(fields).toString(),
    })
  const slots = async (path = '/visit?lang=en') => slotsIn((await get(path)).body)
  const hold = async (slot: string, path = '/visit', from?: string) => {
    const answer = await post(`${base}${path}?lang=en`, { slot }, from)
    return { status: answer.statusCode, path: String(answer.headers.location).replace(/\?.*/, '') }
  }
  const book = async (slot: string, who = mara) => {
    const { path } = await hold(slot)
    const answer = await post(path, who)
    expect(answer.statusCode, answer.body).toBe(303)
    await stage.settle()
    return path
  }
  return { ...brand, base, get, post, slots, hold, book }
}

type Visit = { id: string; state: string; name: string; wallTime: string; conversationId: string }
const day = '/visits?from=2027-03-03'

const eventIn = (raw: string) => {
  const part = /text\/calendar[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw)?.[1] ?? ''
  const text = part.startsWith('BEGIN')
    ? part.replaceAll('=\r\n', '').replaceAll('=3D', '=')
    : Buffer.from(part, 'base64').toString()
  const calendar = new ICAL.Component(ICAL.parse(text))
  const value = (name: string) => String(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue(name))
  return {
    method: calendar.getFirstPropertyValue('method'),
    ...{
      uid: value('uid'),
      sequence: value('sequence'),
      start: value('dtstart'),
      location: value('location'),
    },
  }
}

test('a visit is offered while the door is open, on the clock there, whatever the visitor’s shows', async () => {
  const brand = await receiving('Aurora')
  const page = await brand.get('/visit?lang=en&zone=Asia/Tokyo')
  expect(slotsIn(page.body).slice(0, 3)).toEqual([
    ...['2027-03-02T10:00:00.000Z', '2027-03-02T10:30:00.000Z', '2027-03-03T09:00:00.000Z'],
  ])
  expect(page.body).toContain('11:00')
  expect(page.body).not.toContain('<small>')
  const place = await brand.api<{ slug: string }>('GET', `/locations/${brand.locationId}`)
  expect((await brand.get(`/locations/${place.body.slug}?lang=en`)).body).toContain('/visit?lang=en')
})

test('it is booked without a phone, mailed with the address in a calendar file, moved and cancelled', async () => {
  const brand = await receiving('Boreal')
  const who = { ...mara, name: 'Nora', email: 'nora@customer.example' }
  const path = await brand.book('2027-03-03T09:00:00.000Z', who)
  const first = eventIn(mailsTo(who.email).at(-1) ?? '')
  expect(first).toMatchObject({ method: 'REQUEST', sequence: '0', start: '2027-03-03T09:00:00Z' })
  expect(first.location).toContain('Via Torino 5, 20123 Milano')
  await brand.post(path, { act: 'move', slot: '2027-03-03T10:00:00.000Z' })
  await stage.settle()
  expect(eventIn(mailsTo(who.email).at(-1) ?? '')).toEqual({
    ...{ ...first, sequence: '1', start: '2027-03-03T10:00:00Z' },
  })
  expect((await http.inject({ url: `${path}/visit.ics` })).body).toContain('LOCATION:')
  await brand.post(path, { act: 'cancel' })
  await stage.settle()
  expect(eventIn(mailsTo(who.email).at(-1) ?? '')).toMatchObject({ method: 'CANCEL', uid: first.uid })
  expect((await http.inject({ url: path })).body).toContain('Your visit is cancelled')
  expect((await brand.api<{ items: Visit[] }>('GET', day)).body.items).toEqual([])
})

test('a call and a visit are promises of the same person, who keeps one at a time', async () => {
  const brand = await receiving('Cirrus')
  await brand.api('PATCH', '/callback-settings', { isOn: true, lengthMinutes: 30, bufferMinutes: 0 })
  const slot = '2027-03-03T09:00:00.000Z'
  expect(await brand.slots('/call?lang=en')).toContain(slot)
  await brand.book(slot)
  expect(await brand.slots('/call?lang=en')).not.toContain(slot)
  expect((await brand.hold(slot, '/call')).status).toBe(409)
})

test('a place takes as many visitors at once as it has seats, however many people are there', async () => {
  const brand = await receiving('Delta')
  await brand.member({ role: 'agent', name: 'Ben' })
  await brand.member({ role: 'agent', name: 'Cleo' })
  const slot = '2027-03-04T09:00:00.000Z'
  const statuses = async () => {
    const from = (index: number) => brand.hold(slot, '/visit', `10.0.1.${index}`)
    const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => from(index)))
    return answers.map(({ status }) => status).filter((status) => status === 303).length
  }
  expect(await statuses()).toBe(1)
  await brand.api('PATCH', `/locations/${brand.locationId}`, { visits: { isOn: true, atOnce: 3 } })
  // Two more seats, and two more people.
  expect(await statuses()).toBe(2)
  expect(await brand.slots()).not.toContain(slot)
})

test('a place that takes no visits is not offered, and one may where the others do not', async () => {
  const brand = await receiving('Echo')
  const other = await brand.api<{ id: string; slug: string }>('POST', '/locations', {
    ...{ name: 'Echo Navigli', zone: 'Europe/Rome' },
  })
  expect((await brand.get('/visit?lang=en')).body).toContain('Echo Navigli')
  await brand.api('PATCH', `/locations/${other.body.id}`, { visits: { isOn: false, atOnce: null } })
  expect((await brand.get(`/visit?lang=en&at=${other.body.slug}`)).body).not.toContain('Echo Navigli')
  await brand.api('PATCH', '/visit-settings', { everywhere: false })
  expect((await brand.get('/visit?lang=en')).body).toContain('Visits cannot be booked here')
  await brand.api('PATCH', `/locations/${brand.locationId}`, { visits: { isOn: true, atOnce: null } })
  expect((await brand.slots()).length).toBeGreaterThan(5)
})

test('whether somebody came is noted once, and whoever did not is written to', async () => {
  const brand = await receiving('Foxtrot', { atOnce: 2 })
  const ben = await brand.member({ role: 'agent', name: 'Ben' })
  const rita = { ...mara, name: 'Rita', email: 'rita@customer.example' }
  await brand.book('2027-03-03T09:00:00.000Z', rita)
  await brand.book('2027-03-03T09:00:00.000Z', { ...mara, name: 'Pia', email: 'pia@customer.example' })
  const { items } = (await ben.api<{ items: Visit[] }>('GET', day)).body
  expect(items.map(({ name, wallTime }) => [name, wallTime]).toSorted()).toEqual([
    ['Pia', '2027-03-03T10:00'],
    ['Rita', '2027-03-03T10:00'],
  ])
  const stranger = await brand.member({ role: 'agent', locationIds: [], name: 'Cleo' })
  expect((await stranger.api<{ items: Visit[] }>('GET', day)).body.items).toEqual([])
  const visitOf = (name: string) => items.find((one) => one.name === name)!
  const end = (name: string, outcome: string, by = ben) =>
    by.api<Visit>('PUT', `/visits/${visitOf(name).id}/outcome`, { outcome, note: '' })
  expect((await end('Rita', 'came', stranger)).status).toBe(404)
  expect((await end('Rita', 'did_not_come')).status).toBe(409)
  stage.world.setNow(new Date('2027-03-03T09:30:00Z'))
  await stage.hurry()
  expect((await end('Pia', 'came')).body.state).toBe('came')
  expect((await end('Rita', 'did_not_come')).body.state).toBe('did_not_come')
  expect((await end('Rita', 'came')).status).toBe(409)
  await stage.settle()
  const last = mailsTo(rita.email).at(-1) ?? ''
  expect(last.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain('/visit?lang=en&at=')
  const row = await ben.api<{ status: string }>('GET', `/conversations/${visitOf('Pia').conversationId}`)
  expect(row.body.status).toBe('resolved')
  stage.world.setNow(begin)
})
