import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { formOf, pixel } from '../../../test/form-of.ts'
import { mailSink } from '../../../test/mail-sink.ts'
import { bytesIn } from '../../platform/archive/bytes.ts'
import { listZip, readEntry } from '../../platform/archive/read-zip.ts'

const sink = await mailSink()
afterAll(() => sink.close())
const stage = await cast({ SMTP_URL: sink.url })
const { http } = stage.app
const brand = await stage.brand('Aurora')
const other = await stage.brand('Boreal')
await brand.api('PATCH', '/conversation-settings', { undoSendSeconds: 0, nextAnswerMinutes: 60 })

const mara = 'mara@customer.example'
const decoded = (raw: string) => raw.replaceAll('=\r\n', '').replaceAll('=3D', '=')
const pathIn = (raw: string) => /https?:\/\/[^/\s]+(\/(?:b\/\w+\/)?r\/[\w-]+)/.exec(decoded(raw))?.[1] ?? ''
const lastMailTo = (address: string) => sink.mails.filter(({ to }) => to.includes(address)).at(-1)?.raw ?? ''
const get = (url: string, cookie = '') => http.inject({ url, headers: { cookie } })
const post = (url: string, fields: Record<string, string>, cookie = '') => {
  const { payload, headers } = formOf(fields)
  return http.inject({ method: 'POST', url, payload, headers: { ...headers, cookie } })
}

type Row = { id: string; number: number; subject: string; status: string; waitingSince: string | null }
const find = async (subject: string): Promise<Row> => {
  const { body } = await brand.api<{ items: Row[] }>('GET', '/conversations?view=all&limit=100')
  const done = await brand.api<{ items: Row[] }>('GET', '/conversations?view=resolved&limit=100')
  const row = [...body.items, ...done.body.items].find((one) => one.subject === subject)
  if (!row) throw new Error(`There is no conversation "${subject}".`)
  return row
}

/** Mara writes, Ada answers and keeps a note to herself. Gives the conversation and the link of the answer. */
async function answered(subject: string, from = `Mara <${mara}>`) {
  await brand.receives({ from, subject, text: 'Where are my glasses?' })
  const row = await find(subject)
  await brand.api('POST', `/conversations/${row.id}/notes`, { text: 'She is a difficult one.' })
  const sent = await brand.api('POST', `/conversations/${row.id}/messages`, { text: 'They are in the shop.' })
  expect(sent.status, JSON.stringify(sent.body)).toBeLessThan(300)
  await stage.settle()
  const address = /<(.*)>/.exec(from)?.[1] ?? from
  return { ...row, link: pathIn(lastMailTo(address)) }
}

/** Has a link mailed and opens it. Gives what stands in the browser then. */
async function signIn(address = mara) {
  await post('/requests', { act: 'link', email: address })
  await stage.settle()
  const link = pathIn(lastMailTo(address))
  const opened = await post(link, {})
  const cookie = opened.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  return { link, opened, cookie }
}

const glasses = await answered('Glasses')

test('an answer carries a link to its matter, which shows what was said and never a note', async () => {
  expect(glasses.link).toMatch(/^\/r\/r[a-z2-7]{39}$/)
  const page = await get(glasses.link)
  expect(page.statusCode).toBe(200)
  expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  for (const words of ['Where are my glasses?', 'They are in the shop.', `#${glasses.number}`, 'over to you'])
    expect(page.body).toContain(words)
  expect(page.body).not.toContain('difficult')
  expect(page.body).not.toContain('My data')
})

test('looking changes nothing; the buttons add, close, open again and rate, and colleagues see it', async () => {
  for (let round = 0; round < 3; round++) await get(`${glasses.link}?act=close`)
  expect((await find('Glasses')).status).toBe('waiting')
  const added = await http.inject({
    ...{ method: 'POST', url: glasses.link },
    ...formOf({ act: 'message', message: 'Which shop?' }, [
      { name: 'shop.png', type: 'image/png', content: pixel },
    ]),
  })
  expect([added.statusCode, added.headers.location]).toEqual([303, `${glasses.link}?lang=en&done=message`])
  await stage.settle()
  expect(await find('Glasses')).toMatchObject({ status: 'open', waitingSince: expect.any(String) })
  const page = await get(glasses.link)
  expect(page.body).toContain('Which shop?')
  expect(page.body).toContain('We answer by')
  const file = /href="([^"]+\/files\/[^"]+)"/.exec(page.body)?.[1] ?? ''
  const download = await get(file)
  expect(download.rawPayload.equals(pixel)).toBe(true)
  expect(download.headers['content-disposition']).toContain('attachment; filename="shop.png"')
  await post(glasses.link, { act: 'close' })
  expect((await find('Glasses')).status).toBe('resolved')
  await post(glasses.link, { act: 'reopen' })
  expect(await find('Glasses')).toMatchObject({ status: 'open', waitingSince: expect.any(String) })
  await post(glasses.link, { act: 'rate', rating: 'bad', words: 'Slow.' })
  const { body } = await brand.api<{ items: { type: string; actor: object; payload: object }[] }>(
    'GET',
    `/conversations/${glasses.id}/timeline`,
  )
  const theirs = body.items.filter(({ type }) => /rated|status_changed/.test(type)).slice(0, 3)
  expect(theirs).toMatchObject([
    {
      type: 'conversation.rated',
      actor: { kind: 'contact', name: 'Mara' },
      payload: { isGood: false, words: 'Slow.' },
    },
    { actor: { kind: 'contact', name: 'Mara' }, payload: { status: 'open', previous: 'resolved' } },
    { actor: { kind: 'contact', name: 'Mara' }, payload: { status: 'resolved' } },
  ])
})

test('a required field of colleagues keeps no customer from closing', async () => {
  const { id, link } = await answered('Required', 'Olga <olga@customer.example>')
  await brand.api('POST', '/custom-fields', { name: 'Cause', kind: 'text', isRequired: true })
  await post(link, { act: 'close' })
  expect((await brand.api<Row>('GET', `/conversations/${id}`)).body.status).toBe('resolved')
})

test('a mail that also went to others carries no link', async () => {
  const { id } = await answered('Copied', 'Nils <nils@customer.example>')
  const cc = [{ name: '', address: 'aunt@customer.example' }]
  await brand.api('POST', `/conversations/${id}/messages`, { text: 'For both of you.', cc })
  await stage.settle()
  expect(lastMailTo('aunt@customer.example')).toContain('For both of you.')
  expect(pathIn(lastMailTo('aunt@customer.example'))).toBe('')
})

test('the mailed link opens all requests once, by its button; afterwards it says so', async () => {
  await answered('Second matter')
  const { link, opened, cookie } = await signIn()
  expect([opened.statusCode, opened.headers.location]).toEqual([303, '/requests?lang=en'])
  expect(opened.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/requests' })
  const list = await get('/requests', cookie)
  for (const words of ['Glasses', 'Second matter', `For ${mara}`]) expect(list.body).toContain(words)
  expect(list.body).not.toContain('Copied')
  expect((await get(`/requests/${glasses.number}`, cookie)).body).toContain('Which shop?')
  expect((await get(`/requests/${(await find('Copied')).number}`, cookie)).statusCode).toBe(404)
  for (const again of [await get(link), await post(link, {})])
    expect([again.statusCode, again.body.includes('has been used already')]).toEqual([410, true])
  expect((await get('/requests')).body).not.toContain('Glasses')
  await post('/requests', { act: 'leave' }, cookie)
  expect((await get('/requests', cookie)).body).not.toContain('Glasses')
})

test('a link that is followed and not pressed stays good, until its time is over', async () => {
  await post('/requests', { act: 'link', email: mara.toUpperCase() })
  await stage.settle()
  const link = pathIn(lastMailTo(mara))
  for (let round = 0; round < 3; round++) expect((await get(link)).body).toContain('Open my requests')
  stage.world.setNow(new Date(Date.now() + 31 * 60_000))
  for (const late of [await get(link), await post(link, {})])
    expect([late.statusCode, late.body.includes('too old')]).toEqual([410, true])
  stage.world.setNow(undefined)
})

test('whoever asks for a link is told the same, known or not; too often nothing more is mailed', async () => {
  const [known, unknown] = [
    await post('/requests', { act: 'link', email: 'olga@customer.example' }),
    await post('/requests', { act: 'link', email: 'stranger@customer.example' }),
  ]
  expect([known.statusCode, known.headers.location]).toEqual([unknown.statusCode, unknown.headers.location])
  for (let round = 0; round < 8; round++)
    await post('/requests', { act: 'link', email: 'olga@customer.example' })
  await stage.settle()
  const links = sink.mails.filter(
    ({ to, raw }) => to.includes('olga@customer.example') && /Your requests at/.test(raw),
  )
  expect(links).toHaveLength(5)
  expect(lastMailTo('stranger@customer.example')).toBe('')
  expect((await post('/requests', { act: 'link', email: 'no address' })).statusCode).toBe(422)
})

test('forged, foreign and old links open nothing', async () => {
  const forged = glasses.link.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'))
  for (const path of [forged, '/r/short', `/r/${'a'.repeat(43)}`, `/b/boreal${glasses.link}`])
    for (const answer of [await get(path), await post(path, { act: 'close' })])
      expect([path, answer.statusCode]).toEqual([path, 404])
  expect((await get(`${glasses.link}/files/${glasses.id}`)).statusCode).toBe(404)
  expect((await post(glasses.link, { act: 'explode' })).statusCode).toBe(422)
  stage.world.setNow(new Date(Date.now() + 181 * 24 * 3_600_000))
  expect((await get(glasses.link)).statusCode).toBe(404)
  stage.world.setNow(undefined)
  expect((await other.api<{ items: [] }>('GET', '/conversations?view=all')).body.items).toEqual([])
})

test('the mails of each brand lead to its own pages', async () => {
  await other.receives({ from: 'Nils <nils@customer.example>', subject: 'Elsewhere', text: 'Hello?' })
  const link = pathIn(lastMailTo('nils@customer.example'))
  expect(link).toMatch(/^\/b\/boreal\/r\//)
  expect((await get(link)).body).toContain('Elsewhere')
})

test('an empty message, a renamed program and words without end are said beside it', async () => {
  const empty = await post(glasses.link, { act: 'message', message: ' ' })
  expect([empty.statusCode, empty.body.includes('Write what it is about.')]).toEqual([422, true])
  const long = await post(glasses.link, { act: 'message', message: 'x'.repeat(5_000_000) })
  expect(long.body).toContain('at most 20,000 characters')
  const program = { name: 'photo.jpg', type: 'image/jpeg', content: `MZ${'\0'.repeat(400)}` }
  const refused = await http.inject({
    ...{ method: 'POST', url: glasses.link },
    ...formOf({ act: 'message', message: 'Look at this.' }, [program]),
  })
  expect(refused.body).toContain('“photo.jpg” cannot be attached')
  expect(refused.body).toContain('Look at this.')
})

test('everything can be taken away: what was said and the files, and nothing of colleagues', async () => {
  const { cookie } = await signIn()
  const zip = await get('/requests/data.zip', cookie)
  expect(zip.headers['content-type']).toBe('application/zip')
  const entries = new Map<string, Buffer>()
  const bytes = bytesIn(zip.rawPayload)
  for (const entry of await listZip(bytes)) entries.set(entry.name, await readEntry(bytes, entry, 1_000_000))
  const told = JSON.parse(entries.get('requests.json')?.toString() ?? '{}')
  expect(told).toMatchObject({ address: mara, requests: expect.any(Array) })
  expect(JSON.stringify(told)).toContain('Which shop?')
  expect(JSON.stringify(told)).not.toContain('difficult')
  expect([...entries.keys()].filter((name) => name.endsWith('shop.png'))).toHaveLength(1)
  expect((await get('/requests/data.zip')).statusCode).toBe(303)
})

test('everything can be deleted, after a fresh link, and what remains is that it was done', async () => {
  const { cookie } = await signIn()
  const asked = await post('/requests', { act: 'delete' }, cookie)
  expect(asked.headers.location).toContain('done=deletion')
  await stage.settle()
  const link = pathIn(lastMailTo(mara))
  expect((await get(link)).body).toContain('2 requests')
  expect((await find('Glasses')).subject).toBe('Glasses')
  expect((await post(link, {})).body).toContain('Your data is deleted')
  await expect(find('Glasses')).rejects.toThrow()
  await expect(find('Second matter')).rejects.toThrow()
  expect((await find('Copied')).subject).toBe('Copied')
  const contacts = await brand.api<{ items: object[] }>('GET', `/contacts?search=${mara}`)
  expect(contacts.body.items).toEqual([])
  expect((await get('/requests', cookie)).body).not.toContain('For mara')
  for (const spent of [await post(link, {}), await get(glasses.link)]) expect(spent.statusCode).toBe(404)
  const log = await brand.api<{ items: { action: string }[] }>('GET', '/audit')
  expect(log.body.items.map(({ action }) => action)).toContain('contact.forgotten')
  await brand.receives({ from: `Mara <${mara}>`, subject: 'New start', text: 'Hello again.' })
  expect((await find('New start')).status).toBe('open')
})
