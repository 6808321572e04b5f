import { Parser } from 'htmlparser2'
import { afterAll, expect, test } from 'vitest'
import { cast } from './cast.ts'
import { freePort } from './free-port.ts'
import { bombs, heads, hostileMails } from './hostile-mails.ts'
import { scriptVectors } from './script-vectors.ts'
import { type SmtpClient, smtpClient } from './smtp-client.ts'

const smtpPort = await freePort()
const stage = await cast({ SMTP_PORT: String(smtpPort) })
const brand = await stage.brand('Aurora')
await stage.app.start()
const [channel] = (await brand.api<{ items: { id: string }[] }>('GET', '/channels')).body.items
await brand.api('PATCH', `/channels/${channel!.id}`, { settings: { acknowledges: false } })
afterAll(() => stage.app.stop())

type Listed<T> = { items: T[]; nextCursor: string | null }
type Delivery = {
  id: string
  state: string
  outcome: string | null
  reason: string | null
  conversationId: string | null
  size: number
}
type Message = {
  id: string
  kind: string
  subject: string
  text: string
  html: string | null
  quotedHtml: string | null
  authentication: { isFailed: boolean } | null
  attachments: { id: string; filename: string; contentType: string; size: number }[]
}

async function connected(): Promise<SmtpClient> {
  const client = await smtpClient(smtpPort)
  await client.say('EHLO customer.example')
  return client
}

/** Sends these very bytes; gives the last answer. */
async function send(client: SmtpClient, raw: Buffer): Promise<string> {
  await client.say('MAIL FROM:<kim@customer.example>')
  await client.say(`RCPT TO:<${brand.address}>`)
  await client.say('DATA')
  client.write(Buffer.from(raw.toString('latin1').replace(/(^|\n)\./g, '$1..'), 'latin1'))
  return client.say('\r\n.')
}

async function sendOne(raw: Buffer): Promise<string> {
  const client = await connected()
  const answer = await send(client, raw)
  client.close()
  return answer
}

const deliveries = async (query = '') =>
  (await brand.api<Listed<Delivery>>('GET', `/deliveries?limit=200${query}`)).body.items

/** Everything that came in has become something, for good or ill. */
async function settled(count: number): Promise<Delivery[]> {
  const done = async () => (await deliveries()).filter((one) => one.state !== 'received').length
  await expect.poll(done, { timeout: 60_000, interval: 100 }).toBe(count)
  return deliveries()
}

async function messageIn(conversationId: string): Promise<Message> {
  const { body } = await brand.api<Listed<Message>>('GET', `/conversations/${conversationId}/messages`)
  const incoming = body.items.filter((one) => one.kind === 'incoming')
  expect(incoming).toHaveLength(1)
  return incoming[0]!
}

async function download(path: string): Promise<Buffer> {
  const headers = { authorization: `Bearer ${brand.apiKey}` }
  return (await stage.app.http.inject({ url: `/api/v1${path}`, headers })).rawPayload
}

let kept = 0

test.each(hostileMails())(
  '$name: taken, kept as it came, shown, and the next mail comes through',
  { timeout: 90_000 },
  async ({ name, raw, shows }) => {
    expect(await sendOne(raw)).toMatch(/^250/)
    expect(await sendOne(Buffer.from([...heads(`after ${name}`), '', 'Next', ''].join('\r\n')))).toMatch(
      /^250/,
    )
    kept += 2
    const [, delivery] = await settled(kept)
    expect(delivery, name).toMatchObject({ state: 'processed', outcome: 'created', reason: null })
    const message = await messageIn(delivery!.conversationId ?? '')
    expect(message.subject).toMatch(shows.subject ?? /./)
    expect(message.text).toMatch(shows.text ?? /^/)
    if (shows.attachments !== undefined) expect(message.attachments).toHaveLength(shows.attachments)
    if (shows.isFailed !== undefined) expect(message.authentication?.isFailed).toBe(shows.isFailed)
    // The connection adds one line end before the dot when the mail has none of its own.
    const source = await download(`/deliveries/${delivery!.id}/source`)
    expect(source.subarray(0, raw.length).equals(raw)).toBe(true)
    expect(source.length - raw.length).toBeLessThanOrEqual(2)
  },
)

test('bombs are kept packed, and file names lead nowhere', async () => {
  const find = async (subject: string) => {
    const { body } = await brand.api<Listed<{ id: string; subject: string }>>(
      'GET',
      '/conversations?view=all&limit=200',
    )
    return messageIn(body.items.find((one) => one.subject === subject)?.id ?? '')
  }
  const { attachments } = await find('bombs')
  expect(attachments.map((one) => one.size)).toEqual([bombs.zip.length, bombs.gzip.length])
  for (const [index, packed] of [bombs.zip, bombs.gzip].entries())
    expect((await download(`/attachments/${attachments[index]?.id}`)).equals(packed)).toBe(true)
  for (const { filename } of (await find('a file name that climbs')).attachments)
    expect(filename).not.toMatch(/[\\/:]/)
})

test('a mail of 60 MB is refused, announced or not, and the next is taken on the same connection', {
  timeout: 90_000,
}, async () => {
  const client = await connected()
  expect(await client.say('MAIL FROM:<kim@customer.example> SIZE=62914560')).toMatch(/^552/)
  await client.say('RSET')
  const big = Buffer.from([...heads('sixty megabytes'), '', ''].join('\r\n'))
  const line = Buffer.from(`${'x'.repeat(998)}\r\n`)
  expect(await send(client, Buffer.concat([big, ...Array.from({ length: 60_000 }, () => line)]))).toMatch(
    /^552/,
  )
  expect(
    await send(client, Buffer.from([...heads('after sixty megabytes'), '', 'Next', ''].join('\r\n'))),
  ).toMatch(/^250/)
  client.close()
  kept += 1
  expect((await settled(kept))[0]?.state).toBe('processed')
  expect(
    (await brand.api<Listed<object>>('GET', '/conversations?view=all&search=sixty')).body.items,
  ).toHaveLength(1)
})

test('the same mail twice is one message; its Message-ID with other words is another', async () => {
  const mail = (words: string) =>
    Buffer.from(
      [
        ...heads('twins', { From: 'Tom <tom@customer.example>', 'Message-ID': '<twins@customer.example>' }),
        '',
        words,
        '',
      ].join('\r\n'),
    )
  for (const words of ['First words', 'First words', 'Quite other words'])
    expect(await sendOne(mail(words))).toMatch(/^250/)
  kept += 2
  const [second, first] = await settled(kept)
  const texts: string[] = []
  for (const id of new Set([first?.conversationId, second?.conversationId])) {
    const { body } = await brand.api<Listed<Message>>('GET', `/conversations/${id}/messages`)
    texts.push(...body.items.filter((one) => one.kind === 'incoming').map((one) => one.text.trim()))
  }
  expect(texts.sort()).toEqual(['First words', 'Quite other words'])
})

test('what is no mail at all is set aside where people see it, can be read again, and holds up nobody', async () => {
  expect(await sendOne(Buffer.from(''))).toMatch(/^250/)
  expect(await sendOne(Buffer.from([...heads('after nothing'), '', 'Next', ''].join('\r\n')))).toMatch(/^250/)
  kept += 2
  await settled(kept)
  const [aside] = await deliveries('&state=quarantined')
  expect(aside).toMatchObject({
    state: 'quarantined',
    reason: expect.stringMatching(/\w+/),
    conversationId: null,
  })
  expect((await download(`/deliveries/${aside?.id}/source`)).toString().trim()).toBe('')
  expect((await brand.api('POST', `/deliveries/${aside?.id}/replay`)).status).toBe(202)
  await settled(kept)
  expect((await deliveries('&state=quarantined')).map((one) => one.id)).toEqual([aside?.id])
  expect(
    (await brand.api<Listed<object>>('GET', '/conversations?view=all&search=nothing')).body.items,
  ).toHaveLength(1)

  const viewer = await brand.member({ role: 'viewer' })
  expect((await viewer.api('GET', '/deliveries')).status).toBe(403)
  expect((await viewer.api('POST', `/deliveries/${aside?.id}/replay`)).status).toBe(403)
})

test('no way to run a script, load from outside or leave the frame gets through', {
  timeout: 120_000,
}, async () => {
  const client = await connected()
  for (const [index, vector] of scriptVectors.entries()) {
    const html = { 'Content-Type': 'text/html; charset=utf-8' }
    const raw = [
      ...heads(`vector ${index}`, html),
      '',
      `<p>before ${index}</p>${vector}<p>after</p>`,
      '',
    ].join('\r\n')
    expect(await send(client, Buffer.from(raw)), vector).toMatch(/^250/)
  }
  client.close()
  kept += scriptVectors.length
  await expect
    .poll(async () => (await deliveries('&state=received')).length, { timeout: 90_000, interval: 200 })
    .toBe(0)
  const { items } = (
    await brand.api<Listed<{ id: string; subject: string }>>(
      'GET',
      '/conversations?view=all&search=vector&limit=200',
    )
  ).body
  expect(items).toHaveLength(scriptVectors.length)
  for (const { id, subject } of items) {
    const message = await messageIn(id)
    const vector = scriptVectors[Number(subject.split(' ')[1])]
    expect(message.text, vector).toContain('before')
    for (const html of [message.html ?? '', message.quotedHtml ?? ''])
      expect(dangersIn(html), `${vector}\n→ ${html}`).toEqual([])
  }
})

const harmless = new Set(
  'p div span a b i u em strong img table thead tbody tfoot tr td th ul ol li dl dt dd br hr blockquote pre code font center h1 h2 h3 h4 h5 h6 details summary time map small big sub sup s strike'.split(
    ' ',
  ),
)

/** Everything in a piece of HTML that could act, read as a browser's parser would. */
function dangersIn(html: string): string[] {
  const dangers: string[] = []
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (!harmless.has(tag)) dangers.push(`<${tag}>`)
      for (const [name, value] of Object.entries(attributes)) {
        if (
          /^on|^(?:srcset|srcdoc|action|formaction|background|poster|ping|data|xlink:href|autofocus|form)$/i.test(
            name,
          )
        )
          dangers.push(name)
        const isAddress = ['href', 'src', 'cite', 'data-remote-src'].includes(name)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers ignore them within an address
        const address = value.replace(/[\x00-\x20]/g, '').toLowerCase()
        if (
          isAddress &&
          /^[a-z][a-z0-9+.-]*:/.test(address) &&
          !/^(?:https?|mailto|tel|sms|geo|cid):|^data:image\/(?:png|jpe?g|gif|webp|bmp);/.test(address)
        )
          dangers.push(`${name}=${value}`)
        if (name === 'src' && /^(?:https?:|\/\/|\\)/.test(address)) dangers.push(`loads ${value}`)
        if (name === 'style' && /url|expression|import|behavior|binding|position|\\|@|[{}<]|-\d/i.test(value))
          dangers.push(`style=${value}`)
        if (name === 'target' && value !== '_blank') dangers.push(`target=${value}`)
      }
      if (tag === 'a' && attributes.href && !/noopener/.test(attributes.rel ?? '')) dangers.push('opener')
    },
  })
  parser.end(html)
  if (/<!--|<!\[|<\?/.test(html)) dangers.push('comment')
  return dangers
}
