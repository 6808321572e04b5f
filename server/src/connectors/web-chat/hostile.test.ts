import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { conversationOf, testChat } from './test-chat.ts'

const stage = await cast()
await stage.app.start()
afterAll(() => stage.app.stop())
const brand = await stage.brand('Aurora')
const chat = await testChat(stage, brand)
const other = await testChat(stage, brand)

async function secretOf({ channelId }: { channelId: string }): Promise<string> {
  const made = await brand.api<{ secret: string }>('POST', `/channels/${channelId}/identity-secret`)
  expect(made.status).toBe(201)
  return made.body.secret
}

function signed(claims: Record<string, unknown>, secret: string, lasts = '1h', iat = Date.now() / 1000) {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('customer-7')
    .setIssuedAt(Math.floor(iat))
    .setExpirationTime(lasts)
    .sign(new TextEncoder().encode(secret))
}

const begins = (identity: string) =>
  chat.ask('POST', '/conversations', { body: { clientId: randomUUID(), text: 'Me', locale: 'en', identity } })

const secret = await secretOf(chat)

test('an identity that is forged, too old, too long or another chat’s is refused, each with its reason', async () => {
  const body = Buffer.from(JSON.stringify({ sub: 'customer-7', iat: 1, exp: 9e9 })).toString('base64url')
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`
  const yesterday = Date.now() / 1000 - 2 * 86_400
  const refused = {
    [await signed({}, 'some other secret than theirs')]: 'chat_identity_invalid',
    [await signed({}, await secretOf(other))]: 'chat_identity_invalid',
    [await signed({ aud: other.key }, secret)]: 'chat_identity_invalid',
    [await signed({}, secret, '-5m', yesterday)]: 'chat_identity_expired',
    [await signed({}, secret, '40d')]: 'chat_identity_long',
    [unsigned]: 'chat_identity_invalid',
    'no.token.at-all': 'chat_identity_invalid',
  }
  for (const [identity, key] of Object.entries(refused))
    expect(await begins(identity), key).toMatchObject({ status: 401, body: { details: { key } } })
})

type Person = { contact: { id: string } }

test('who is vouched for is the contact we know; who only types an address is not', async () => {
  await brand.receives({ from: 'Kim <kim@customer.example>', subject: 'My order', text: 'Secret history' })
  const kim = (
    await brand.api<Person>('GET', `/conversations/${(await conversationOf(brand, 'My order')).id}`)
  ).body.contact.id
  const contactOf = async (subject: string) => {
    const { id } = await conversationOf(brand, subject)
    return (await brand.api<Person>('GET', `/conversations/${id}`)).body.contact.id
  }
  const identity = await signed({ email: 'kim@customer.example', name: 'Kim' }, secret)
  await chat.visitor({ text: 'It is me', identity })
  expect(await contactOf('It is me')).toBe(kim)

  const typing = await chat.visitor({ text: 'I claim to be' })
  await typing.ask('POST', '/email', { email: 'kim@customer.example' })
  expect(await contactOf('I claim to be')).not.toBe(kim)
  const seen = await typing.ask('GET', '/conversation')
  expect(JSON.stringify(seen.body)).not.toContain('Secret')

  const later = await signed({ email: 'kim@customer.example', sub: 'customer-8' }, secret)
  const proven = await chat.visitor({ text: 'I prove it later' })
  await conversationOf(brand, 'I prove it later')
  expect((await proven.ask('POST', '/identify', { identity: later })).status).toBe(204)
  await stage.settle()
  expect(await contactOf('I prove it later')).toBe(kim)
})

test('the person a site vouches for goes on with their chat on another device', async () => {
  const identity = await signed({ sub: 'customer-9' }, secret).catch(() => '')
  const sub = new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setSubject('customer-9')
  const token = await sub.setIssuedAt().setExpirationTime('1h').sign(new TextEncoder().encode(secret))
  expect(identity).not.toBe('')
  const phone = await chat.visitor({ text: 'From my phone', identity: token })
  const laptop = await chat.visitor({ text: 'From my laptop', identity: token })
  expect(laptop.messages.map(({ text }) => text)).toEqual(['From my phone', 'From my laptop'])
  expect((await phone.ask('GET', '/conversation')).body).toMatchObject({ nextSeq: 3 })
})

test('a token opens its own chat only, a code works once, and what is unknown is told so', async () => {
  const visitor = await chat.visitor()
  expect((await other.ask('GET', '/conversation', { token: visitor.token })).status).toBe(401)
  expect((await chat.ask('GET', '/conversation', { token: `vt_${'x'.repeat(43)}` })).status).toBe(401)
  expect((await chat.ask('GET', '/conversation')).status).toBe(401)
  const { body } = await visitor.ask('POST', '/link', { page: 'https://aurora.example/shop' })
  const code = /#vicino-chat=wk_[a-z2-7]+\.(.+)$/.exec(Object(body).url)?.[1]
  expect((await other.ask('POST', '/resume', { body: { code } })).status).toBe(401)
  const resumed = await chat.ask('POST', '/resume', { body: { code } })
  expect(resumed.status).toBe(200)
  const { token } = Object(resumed.body)
  expect((await chat.ask('GET', '/conversation', { token })).status).toBe(200)
  expect((await chat.ask('POST', '/resume', { body: { code } })).status).toBe(401)
})

test('too much text is refused and nothing of it is kept', async () => {
  const clientId = randomUUID()
  const paste = (length: number) => ({ clientId, text: 'x'.repeat(length), locale: 'en' })
  expect((await chat.ask('POST', '/conversations', { body: paste(5_000_000) })).status).toBe(413)
  expect((await chat.ask('POST', '/conversations', { body: paste(20_000) })).status).toBe(413)
  const visitor = await chat.visitor()
  expect((await visitor.says('y'.repeat(20_000))).status).toBe(413)
  expect((await visitor.says('   ')).status).toBe(422)
  expect((await visitor.ask('GET', '/conversation')).body).toMatchObject({ nextSeq: 2 })
})

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

function form(content: Buffer, name: string, type: string): FormData {
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(content)], { type }), name)
  return body
}

test('a file is what its bytes show; it is its sender’s until it is sent, and then the brand’s as well', async () => {
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300, 1)])
  const renamed = await chat.ask('POST', '/uploads', { body: form(program, 'photo.png', 'image/png') })
  expect(renamed).toMatchObject({ status: 422, body: { details: { key: 'chat_file_kind' } } })
  const script = Buffer.from('del *.*')
  const runnable = await chat.ask('POST', '/uploads', { body: form(script, 'photos.bat', 'text/plain') })
  expect(runnable).toMatchObject({ status: 422, body: { details: { key: 'chat_file_kind' } } })
  const page = form(Buffer.from('<html><script>x()</script></html>'), 'page.txt', 'text/html')
  expect((await chat.ask('POST', '/uploads', { body: page })).status).toBe(422)
  const big = form(Buffer.alloc(11 * 1024 * 1024, 7), 'big.png', 'image/png')
  expect((await chat.ask('POST', '/uploads', { body: big })).status).toBe(422)

  const kept = await chat.ask('POST', '/uploads', { body: form(pixel, '../lamp.png', 'application/pdf') })
  expect(kept.status, JSON.stringify(kept.body)).toBe(201)
  const { id, secret: proof } = Object(kept.body)
  const stolen = { clientId: randomUUID(), text: '', locale: 'en', uploadIds: [`${id}.${'a'.repeat(24)}`] }
  expect((await chat.ask('POST', '/conversations', { body: stolen })).status).toBe(422)
  const visitor = await chat.visitor({ text: 'A picture', uploadIds: [`${id}.${proof}`] })
  const [file] = visitor.messages[0]?.files ?? []
  expect(file).toMatchObject({ name: 'lamp.png', mediaType: 'image/png', width: 1, height: 1 })
  const path = new URL(file?.url ?? '').pathname
  const shown = await stage.app.http.inject({ url: path })
  expect(shown.statusCode).toBe(200)
  expect(shown.rawPayload.equals(pixel)).toBe(true)
  expect(shown.headers['cross-origin-resource-policy']).toBe('cross-origin')
  const forged = path.slice(0, -1) + (path.endsWith('a') ? 'e' : 'a')
  expect((await stage.app.http.inject({ url: forged })).statusCode).toBe(404)
  const conversation = await conversationOf(brand, 'A picture')
  const { body } = await brand.api<{ items: { attachments: { filename: string }[] }[] }>(
    'GET',
    `/conversations/${conversation.id}/messages`,
  )
  expect(body.items[0]?.attachments).toMatchObject([{ filename: 'lamp.png' }])
})

test('only the sites that are named may show a chat, and what a browser asks first is answered', async () => {
  const limited = await testChat(stage, brand, { origins: ['https://shop.example'] })
  const from = (origin: string) => limited.ask('GET', '/setup', { headers: { origin } })
  expect(await from('https://evil.example')).toMatchObject({
    status: 403,
    body: { details: { key: 'chat_origin' } },
  })
  const allowed = await from('https://shop.example')
  expect(allowed.status).toBe(200)
  expect(allowed.headers.get('access-control-allow-origin')).toBe('*')
  const asked = await fetch(`${limited.base}/messages`, { method: 'OPTIONS' })
  expect(asked.status).toBe(204)
  expect(asked.headers.get('access-control-allow-headers')).toContain('authorization')
  expect(asked.headers.get('access-control-max-age')).toBe('86400')
})
