import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { type FormFile, formOf, pixel } from '../../../test/form-of.ts'
import { makeStamp } from './stamp.ts'

const stage = await cast()
const { http } = stage.app
const brand = await stage.brand('Aurora')
await brand.api('PATCH', '/account', { languages: ['en', 'it'] })
const place = (await brand.api<{ slug: string }>('GET', `/locations/${brand.locationId}`)).body.slug

type Row = { id: string; number: number; subject: string; status: string }
type Message = {
  text: string
  origin: Record<string, unknown> | null
  attachments: { filename: string; contentType: string }[]
}

const stampOf = (secondsAgo: number) =>
  makeStamp(
    brand.context.secrets,
    brand.accountId,
    new Date(stage.world.now().getTime() - secondsAgo * 1_000),
  )

const mara = () => ({
  ...{ name: 'Mara Bianchi', email: 'Mara@Customer.example', phone: '+39 02 555', at: place },
  ...{ subject: 'Broken hinge', message: 'The left hinge broke.\n-- \nCan you help?', website: '', work: '' },
  ...{ q: 'hinge', article: '', stamp: stampOf(30) },
})

let visitors = 0

/** Sends the form as a browser does, each time from another address. */
const send = (fields: Record<string, string>, files: FormFile[] = [], from = `203.0.113.${visitors++}`) =>
  http.inject({
    method: 'POST',
    url: '/contact/write?lang=en',
    remoteAddress: from,
    ...formOf(fields, files),
  })

async function newest(view = 'all'): Promise<Row | undefined> {
  const { body } = await brand.api<{ items: Row[] }>(
    'GET',
    `/conversations?view=${view}&sort=created&limit=100`,
  )
  return body.items.toSorted((one, other) => other.number - one.number)[0]
}

const messagesOf = async (id: string) =>
  (await brand.api<{ items: Message[] }>('GET', `/conversations/${id}/messages`)).body.items

test('search engines list the form itself, never what somebody typed', async () => {
  const robotsOf = async (url: string) => {
    const { body, headers } = await http.inject({ url })
    return [headers['x-robots-tag'], body.includes('content="noindex"'), body.includes('rel="canonical"')]
  }
  expect(await robotsOf('/contact/write?lang=en')).toEqual([undefined, false, true])
  expect(await robotsOf('/requests?lang=en')).toEqual([undefined, false, true])
  expect(await robotsOf('/contact/write?lang=en&q=hinge')).toEqual([undefined, true, false])
})

test('the form knows the place and the words that led to it, and runs no script but ours', async () => {
  const page = await http.inject({ url: `/contact/write?at=${place}&q=broken%20hinge` })
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-security-policy']).toMatch(/script-src 'self'.*form-action 'self'/)
  expect(page.headers['cache-control']).toBe('no-store')
  expect(page.body).toContain('name="subject" value="broken hinge"')
  expect(page.body).toContain('Write to Aurora Centro')
  const contact = await http.inject({ url: `/contact?at=${place}&q=broken%20hinge&article=x` })
  expect(contact.body).toContain(`/contact/write?lang=en&amp;at=${place}&amp;q=broken+hinge&amp;article=x`)
})

test('what is written becomes a conversation as a mail does, with its place, its files and what led there', async () => {
  const sent = await send(mara(), [{ name: 'hinge.jpg', type: 'image/jpeg', content: pixel }])
  expect(sent.statusCode, sent.body).toBe(303)
  await stage.settle()
  const confirmation = await http.inject({ url: String(sent.headers.location) })
  const row = await newest()
  expect(row).toMatchObject({ subject: 'Broken hinge', status: 'open', location: { id: brand.locationId } })
  expect(confirmation.body).toContain(`#${row?.number}`)
  expect(confirmation.body).toContain('Answer by')
  const [message, acknowledgement] = await messagesOf(row?.id ?? '')
  expect(message).toMatchObject({
    text: 'The left hinge broke.\n-- \nCan you help?',
    attachments: [{ filename: 'hinge.jpg', contentType: 'image/png' }],
    origin: { page: 'contact-form', typed: 'hinge', phone: '+39 02 555', suspicion: null },
  })
  expect(acknowledgement).toMatchObject({ class: 'acknowledgement' })
  const deliveries = await brand.api<{ items: object[] }>('GET', '/deliveries?limit=1')
  expect(deliveries.body.items[0]).toMatchObject({ source: 'web-form', outcome: 'created' })
})

test('who writes to no place in particular is told by when they are answered, too', async () => {
  await brand.api('POST', '/locations', { name: 'Aurora Nord', zone: 'Europe/Rome' })
  const sent = await send({ ...mara(), at: '', subject: 'No place' })
  await stage.settle()
  const { body } = await http.inject({ url: String(sent.headers.location) })
  expect(body).toMatch(/Answer by<\/dt><dd>[^<]+ (CET|CEST|GMT\+[12])</)
})

test('the same form sent twice is one message, and with other words another one', async () => {
  const words = { ...mara(), subject: 'Sent twice' }
  const [first, second] = [await send(words), await send(words)]
  expect(second.headers.location).toBe(first.headers.location)
  const third = await send({ ...words, message: 'Something else.' })
  expect(third.headers.location).not.toBe(first.headers.location)
})

test('nothing on the way tells whether an address is known', async () => {
  const stripped = async (email: string) => {
    const sent = await send({ ...mara(), email, message: `For ${email}`, stamp: stampOf(20) })
    await stage.settle()
    const { body } = await http.inject({ url: String(sent.headers.location) })
    return body.replaceAll(/#\d+/g, '').replaceAll(/\/contact\/sent\/[^"?]+/g, '')
  }
  expect(await stripped('mara@customer.example')).toBe(await stripped('nobody-yet@customer.example'))
})

test.each([
  ['a field nobody sees is filled in', { website: 'https://spam.example' }, 'hidden_field'],
  ['it was filled in within a second', { stamp: 'fresh' }, 'too_fast'],
  ['the work was only claimed', { work: '1' }, 'work'],
  ['the subject advertises', { subject: 'Win at https://spam.example' }, 'links'],
])('%s: it is kept as spam, nobody is written to, and the page says so', async (_, change, suspicion) => {
  const fresh = 'stamp' in change ? { stamp: stampOf(1) } : {}
  const sent = await send({ ...mara(), email: `${suspicion}@customer.example`, ...change, ...fresh })
  await stage.settle()
  const page = await http.inject({ url: String(sent.headers.location) })
  expect(page.body).toContain('our filter was not sure')
  const spam = await newest('spam')
  const messages = await messagesOf(spam?.id ?? '')
  expect(messages).toMatchObject([{ origin: { suspicion } }])
})

test('many from one address are kept as spam, unless each did its work', async () => {
  const hasWorked = (stamp: string, number: number): boolean =>
    createHash('sha256').update(`${stamp}:${number}`).digest().readUInt32BE(0) >>> 18 === 0
  const workOf = (stamp: string) => {
    for (let number = 0; ; number++) if (hasWorked(stamp, number)) return String(number)
  }
  const from = '198.51.100.7'
  const flood = (index: number, work: string, stamp: string) =>
    send(
      { ...mara(), email: `flood${index}@customer.example`, message: `Number ${index}`, work, stamp },
      [],
      from,
    )
  for (let index = 0; index < 11; index++) await flood(index, '', stampOf(30))
  await stage.settle()
  expect(await messagesOf((await newest('spam'))?.id ?? '')).toMatchObject([
    { text: 'Number 10', origin: { suspicion: 'many' } },
  ])
  const stamp = stampOf(30)
  await flood(12, workOf(stamp), stamp)
  await stage.settle()
  expect((await messagesOf((await newest())?.id ?? ''))[0]).toMatchObject({
    text: 'Number 12',
    origin: { suspicion: null },
  })
})

test.each([
  ['a renamed program', [{ name: 'photo.jpg', type: 'image/jpeg', content: `MZ${'\0'.repeat(400)}` }]],
  ['a picture that calls itself a program', [{ name: 'photo.exe', type: 'image/png', content: pixel }]],
  ['a web page', [{ name: 'page.html', type: 'text/html', content: '<script>alert(1)</script>' }]],
])('%s is refused by name, and no word is lost', async (_, files) => {
  const page = await send(mara(), files)
  expect(page.statusCode).toBe(422)
  expect(page.body).toContain(`“${files[0]?.name}” cannot be attached`)
  expect(page.body).toContain('The left hinge broke.')
})

test('what is missing, too long, too big, too old or not ours is said beside it', async () => {
  const before = (await newest())?.number
  const empty = await send({ ...mara(), name: ' ', email: 'mara', message: '' })
  expect(empty.statusCode).toBe(422)
  for (const id of ['name-wrong', 'email-wrong', 'message-wrong']) expect(empty.body).toContain(`id="${id}"`)
  const own = await send({ ...mara(), email: brand.address.toUpperCase() })
  expect(own.body).toContain('This is our own address.')
  const long = await send({ ...mara(), message: 'x'.repeat(5_000_000) })
  expect(long.body).toContain('at most 20,000 characters')
  const big = await send(mara(), [{ name: 'film.mp4', type: 'video/mp4', content: Buffer.alloc(11_000_000) }])
  expect(big.body).toContain('The files are too big')
  expect(big.body).toContain('The left hinge broke.')
  for (const stamp of [stampOf(90_000), 'forged', stampOf(30).replace(/.$/, '0')]) {
    const old = await send({ ...mara(), stamp })
    expect([old.statusCode, old.body.includes('open for very long')]).toEqual([422, true])
  }
  expect((await http.inject({ url: '/contact/sent/nothing.aaaaaaaaaaaaaaaa' })).statusCode).toBe(404)
  await stage.settle()
  expect((await newest())?.number).toBe(before)
})

test('words in angle brackets stay words', async () => {
  const page = await send({ ...mara(), email: 'x', message: '<script>alert(1)</script>', q: '"><b>' })
  expect(page.body).not.toContain('<script>alert')
  expect(page.body).not.toContain('"><b>')
})

test('where nobody reads mails there is no form', async () => {
  const other = await stage.brand('Boreal')
  const { body } = await other.api<{ items: { id: string }[] }>('GET', '/channels')
  await other.api('DELETE', `/channels/${body.items[0]?.id}`)
  const page = await http.inject({ url: '/b/boreal/contact/write' })
  expect([page.statusCode, page.body.includes('Please choose another way')]).toEqual([503, true])
})
