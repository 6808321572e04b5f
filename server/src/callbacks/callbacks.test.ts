import ICAL from 'ical.js'
import { afterAll, expect, test } from 'vitest'
import { cast } from '../../test/cast.ts'
import { mailSink } from '../../test/mail-sink.ts'

const sink = await mailSink()
afterAll(() => sink.close())
const stage = await cast({ SMTP_URL: sink.url })
const { http } = stage.app
// A Tuesday, 9:00 in Rome.
const begin = new Date('2027-03-02T08:00:00Z')
stage.world.setNow(begin)
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const decoded = (raw: string) => raw.replaceAll('=\r\n', '').replaceAll('=3D', '=')

/** A brand that calls back on weekdays from 10:00 to 12:00, by its owner alone. */
async function calling(name: string) {
  const brand = await stage.brand(name)
  const open = [{ from: 600, to: 720 }]
  const weekly = { 1: open, 2: open, 3: open, 4: open, 5: open, 6: 'closed', 7: 'closed' }
  const hours = { zone: 'Europe/Rome', weekly, dated: [] }
  const changed = await brand.api('PATCH', `/locations/${brand.locationId}`, { hours })
  expect(changed.status, JSON.stringify(changed.body)).toBe(200)
  const on = await brand.api('PATCH', '/callback-settings', {
    isOn: true,
    lengthMinutes: 30,
    bufferMinutes: 0,
  })
  expect(on.status, JSON.stringify(on.body)).toBe(200)
  const base = `/b/${name.toLowerCase()}`
  const get = (path: string) => http.inject({ url: base + path, headers: { 'accept-language': 'en' } })
  const post = (url: string, fields: Record<string, string>) =>
    http.inject({ method: 'POST', url, headers: form, payload: new URLSearchParams(fields).toString() })
  const slots = async (path = '/call?lang=en') => slotsIn((await get(path)).body)
  const hold = async (slot: string, more: Record<string, string> = {}) => {
    const answer = await post(`${base}/call?lang=en`, { slot, ...more })
    return { ...answer, path: String(answer.headers.location).replace(/\?.*/, '') }
  }
  return { ...brand, base, get, post, slots, hold }
}

const slotsIn = (html: string) => [...html.matchAll(/value="(\d{4}-[^"]+Z)"/g)].map(([, at = '']) => at)
const mara = {
  act: 'book',
  name: 'Mara',
  phone: '02 6555 1234',
  email: 'mara@customer.example',
  matter: 'My lenses',
}
const mailsTo = (address: string) => sink.mails.filter(({ to }) => to.includes(address)).map(({ raw }) => raw)
const calendarIn = (raw: string) => {
  const part = /text\/calendar[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw)
  const isBase64 = /base64/i.test(part?.[0] ?? '')
  const text = isBase64 ? Buffer.from(part?.[1] ?? '', 'base64').toString() : decoded(part?.[1] ?? '')
  const calendar = new ICAL.Component(ICAL.parse(text))
  const event = calendar.getFirstSubcomponent('vevent')
  const value = (name: string) => String(event?.getFirstPropertyValue(name))
  return {
    method: calendar.getFirstPropertyValue('method'),
    ...{
      uid: value('uid'),
      sequence: Number(value('sequence')),
      status: value('status'),
      start: value('dtstart'),
    },
  }
}

type Row = {
  id: string
  status: string
  subject: string
  assignee: { id: string } | null
  waitingSince: string | null
}
type Call = { id: string; state: string; attempts: number; phone: string; startsAt: string }

/** Books a time and gives its page, its conversation and its call. */
async function booked(brand: Awaited<ReturnType<typeof calling>>, slot: string, who = mara) {
  const held = await brand.hold(slot)
  expect(held.statusCode, held.body).toBe(303)
  const answer = await brand.post(held.path, who)
  expect(answer.statusCode, answer.body).toBe(303)
  await stage.settle()
  const { body } = await brand.api<{ items: Row[] }>('GET', '/conversations?view=all&limit=100')
  const snoozed = await brand.api<{ items: Row[] }>('GET', '/conversations?view=snoozed&limit=100')
  const row = [...body.items, ...snoozed.body.items].find(({ subject }) => subject.includes(who.name))
  if (!row) throw new Error('There is no conversation.')
  const calls = await brand.api<{ items: Call[] }>('GET', `/conversations/${row.id}/callbacks`)
  return { path: held.path, conversationId: row.id, call: calls.body.items[0]! }
}

const aurora = await calling('Aurora')

test('times are offered by the hours of the place, from an hour ahead, and nothing is kept by looking', async () => {
  const offered = await aurora.slots()
  expect(offered.slice(0, 5)).toEqual([
    ...['2027-03-02T09:00:00.000Z', '2027-03-02T09:30:00.000Z', '2027-03-02T10:00:00.000Z'],
    ...['2027-03-02T10:30:00.000Z', '2027-03-03T09:00:00.000Z'],
  ])
  expect(await aurora.slots()).toEqual(offered)
  const contact = await aurora.get('/contact?lang=en')
  expect(contact.body).toContain(`${aurora.base}/call?lang=en`)
})

test('a place is shown on both clocks where the customer’s shows another time', async () => {
  const page = await aurora.get('/call?lang=en&zone=Asia/Tokyo')
  expect(page.body).toContain('18:00 for you')
  expect(page.body).toContain('10:00')
})

test('of two hundred who want one time at once one gets it, and the others see what is still free', async () => {
  const busy = await calling('Busy')
  const [slot = ''] = await busy.slots()
  const payload = new URLSearchParams({ slot }).toString()
  const send = async (_: unknown, index: number) => {
    // Each from an address of their own: of one address a few are worked on at a time.
    const remoteAddress = `10.0.0.${index}`
    const url = `${busy.base}/call?lang=en`
    const answer = await http.inject({ method: 'POST', url, headers: form, payload, remoteAddress })
    return { status: answer.statusCode, text: answer.body }
  }
  const answers = await Promise.all(Array.from({ length: 200 }, send))
  const refused = answers.filter(({ status }) => status === 409)
  expect([answers.filter(({ status }) => status === 303).length, refused.length]).toEqual([1, 199])
  for (const { text } of refused) {
    expect(text).toContain('just been taken')
    expect(slotsIn(text)).not.toContain(slot)
    expect(slotsIn(text).length).toBeGreaterThan(5)
  }
})

test('a time is kept for ten minutes, and free again afterwards', async () => {
  const [slot = ''] = await aurora.slots()
  const held = await aurora.hold(slot)
  expect(await aurora.slots()).not.toContain(slot)
  stage.world.setNow(new Date(begin.getTime() + 11 * 60_000))
  const again = await aurora.hold('2027-03-02T09:30:00.000Z')
  expect(again.statusCode).toBe(303)
  expect((await http.inject({ url: held.path })).statusCode).toBe(404)
  await aurora.post(again.path, { act: 'release' })
  stage.world.setNow(begin)
  expect(await aurora.slots()).toContain(slot)
})

test('what is wrong with a number is said, and it is dialled as in the country of the place', async () => {
  const held = await aurora.hold('2027-03-02T10:30:00.000Z')
  const wrong = await aurora.post(held.path, { ...mara, phone: '9999', email: 'mara' })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('This number does not exist there')
  expect(wrong.body).toContain('My lenses')
  await aurora.post(held.path, { act: 'release' })
})

test('a booked call is put aside, mailed with a calendar file, moved and cancelled', async () => {
  const who = { ...mara, name: 'Nora', email: 'nora@customer.example' }
  const { path, conversationId, call } = await booked(aurora, '2027-03-03T09:00:00.000Z', who)
  expect(call).toMatchObject({
    state: 'booked',
    phone: '+390265551234',
    startsAt: '2027-03-03T09:00:00.000Z',
  })
  const row = await aurora.api<Row>('GET', `/conversations/${conversationId}`)
  expect(row.body).toMatchObject({ status: 'snoozed', assignee: { id: aurora.ownerId } })
  const first = calendarIn(mailsTo(who.email).at(-1) ?? '')
  expect(first).toMatchObject({ method: 'REQUEST', sequence: 0, start: '2027-03-03T09:00:00Z' })
  // Sent again, a form books nothing more.
  await aurora.post(path, who)
  // Looking at the link moves nothing; the button does, and only to what is free.
  const offered = slotsIn((await http.inject({ url: `${path}?lang=en&move=yes` })).body)
  expect(offered).toContain('2027-03-03T09:30:00.000Z')
  const other = await aurora.hold('2027-03-03T10:00:00.000Z')
  const taken = await aurora.post(path, { act: 'move', slot: '2027-03-03T10:00:00.000Z' })
  expect([taken.statusCode, taken.body.includes('just been taken')]).toEqual([409, true])
  await aurora.post(other.path, { act: 'release' })
  await aurora.post(path, { act: 'move', slot: '2027-03-03T09:30:00.000Z' })
  await stage.settle()
  const second = calendarIn(mailsTo(who.email).at(-1) ?? '')
  expect(second).toEqual({ ...first, sequence: 1, start: '2027-03-03T09:30:00Z' })
  expect(await aurora.slots()).toContain('2027-03-03T09:00:00.000Z')
  const file = await http.inject({ url: `${path}/call.ics` })
  expect(file.body).toContain('DTSTART:20270303T093000Z')
  await aurora.post(path, { act: 'cancel' })
  await aurora.post(path, { act: 'cancel' })
  await stage.settle()
  expect(calendarIn(mailsTo(who.email).at(-1) ?? '')).toEqual({
    ...{ ...second, method: 'CANCEL', sequence: 2, status: 'CANCELLED' },
  })
  expect(mailsTo(who.email)).toHaveLength(3)
  expect((await aurora.api<Row>('GET', `/conversations/${conversationId}`)).body.status).toBe('resolved')
  expect((await http.inject({ url: path })).body).toContain('Your call is cancelled')
})

test('of four who would move to one time at once one does', async () => {
  const crowd = await calling('Crowd')
  const slots = (await crowd.slots()).slice(0, 5)
  const paths: string[] = []
  for (const [index, slot] of slots.slice(1).entries()) {
    const who = { ...mara, name: `Olga ${index}`, email: `olga${index}@customer.example` }
    paths.push((await booked(crowd, slot, who)).path)
  }
  const move = (path: string) => crowd.post(path, { act: 'move', slot: slots[0] ?? '' })
  const answers = await Promise.all(paths.map(move))
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 409, 409, 409])
})

test('at its time the conversation is in the inbox again and its customer waits from then on', async () => {
  const due = await calling('Due')
  const who = { ...mara, name: 'Pia', email: 'pia@customer.example' }
  const { conversationId, path } = await booked(due, '2027-03-04T09:00:00.000Z', who)
  const read = async () => (await due.api<Row>('GET', `/conversations/${conversationId}`)).body
  await stage.hurry()
  expect((await read()).status).toBe('snoozed')
  stage.world.setNow(new Date('2027-03-04T09:00:01Z'))
  await stage.hurry()
  expect(await read()).toMatchObject({ status: 'open', waitingSince: '2027-03-04T09:00:00.000Z' })
  expect((await http.inject({ url: path })).body).toContain('We are calling you')
  stage.world.setNow(begin)
})

test('not reached three times the customer is written to once, with a link to another time', async () => {
  const quiet = await calling('Quiet')
  const who = { ...mara, name: 'Rita', email: 'rita@customer.example' }
  const { call, conversationId } = await booked(quiet, '2027-03-03T10:30:00.000Z', who)
  const log = (outcome: string) =>
    quiet.api<Call>('POST', `/callbacks/${call.id}/attempts`, { outcome, note: '' })
  expect((await log('not_reached')).body).toMatchObject({ state: 'booked', attempts: 1 })
  expect((await log('not_reached')).body).toMatchObject({ state: 'booked', attempts: 2 })
  expect((await log('not_reached')).body).toMatchObject({ state: 'missed', attempts: 3 })
  expect((await log('reached')).status).toBe(409)
  await stage.settle()
  const mails = mailsTo(who.email)
  expect(mails).toHaveLength(2)
  expect(decoded(mails.at(-1) ?? '')).toContain('/call?lang=en&at=')
  expect((await quiet.api<Row>('GET', `/conversations/${conversationId}`)).body.status).toBe('resolved')
  expect(await quiet.slots()).toContain('2027-03-03T10:30:00.000Z')
})

test('whoever does not see a conversation can neither see nor log its call', async () => {
  const closed = await calling('Closed')
  const { call, conversationId } = await booked(closed, '2027-03-03T09:00:00.000Z')
  const stranger = await closed.member({ role: 'agent', locationIds: [], name: 'Ben' })
  const seen = await stranger.api<{ items: Call[] }>('GET', `/conversations/${conversationId}/callbacks`)
  expect(seen.body.items).toEqual([])
  const logged = await stranger.api('POST', `/callbacks/${call.id}/attempts`, { outcome: 'reached' })
  expect(logged.status).toBe(404)
})

test('a link that was tampered with shows nothing', async () => {
  const held = await aurora.hold('2027-03-05T09:00:00.000Z')
  for (const longer of ['x', 'a', 'b', '2'])
    expect((await http.inject({ url: held.path + longer })).statusCode).toBe(404)
  expect((await http.inject({ url: held.path.slice(0, -10) })).statusCode).toBe(404)
  expect(
    (await http.inject({ url: held.path.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')) })).statusCode,
  ).toBe(404)
})
