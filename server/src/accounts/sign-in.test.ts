import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { fakeAuthenticator } from './fake-authenticator.ts'
import { accountsServer, brandWithOwner, origin, password } from './test-browser.ts'

const server = await accountsServer()

test('set-up makes the first brand, signs its owner in, and happens once', async () => {
  const browsers = [server.browser(), server.browser()]
  const given = { locale: 'it', owner: { name: 'Ada', email: 'Ada@Aurora.example', password } }
  expect((await server.browser().get('/api/v1/setup')).body).toEqual({ state: 'empty', sendsMail: false })
  const answers = await Promise.all(
    browsers.map((browser, index) =>
      browser.send('POST', '/api/v1/setup', { ...given, brand: `Aurora ${index}` }),
    ),
  )
  expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409])
  expect((await server.browser().get('/api/v1/setup')).body).toMatchObject({ state: 'ready' })
  const ada = browsers[answers.findIndex((answer) => answer.status === 201)]
  expect((await ada?.get('/api/v1/session'))?.body).toMatchObject({
    member: {
      name: 'Ada',
      email: 'ada@aurora.example',
      role: 'owner',
      locale: 'it',
      scope: { locations: 'all' },
    },
    account: { locale: 'it' },
  })
})

test('the session cookie is HttpOnly, same-site and ours; sign-out ends it at once', async () => {
  const { owner, email } = await brandWithOwner(server, 'Bottega')
  const browser = server.browser()
  const signedIn = await browser.send('POST', '/api/auth/sign-in/email', { email, password })
  const cookie = String(signedIn.headers['set-cookie'])
  expect(cookie).toMatch(/vicino\.session_token=/)
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  expect((await browser.get('/api/v1/session')).status).toBe(200)
  const stolen = new Map(browser.cookies)
  await browser.send('POST', '/api/auth/sign-out', {})
  for (const [name, value] of stolen) browser.cookies.set(name, value)
  expect((await browser.get('/api/v1/session')).status).toBe(401)
  expect((await owner.get('/api/v1/session')).status).toBe(200)
})

test('a wrong password and a stranger get the same answer, and nobody can sign up', async () => {
  const { email } = await brandWithOwner(server, 'Cantina')
  const browser = server.browser()
  const wrong = await browser.send('POST', '/api/auth/sign-in/email', { email, password: 'not the password' })
  const stranger = await browser.send('POST', '/api/auth/sign-in/email', {
    email: 'nobody@cantina.example',
    password,
  })
  expect(wrong.status).toBe(401)
  expect([stranger.status, stranger.body]).toEqual([wrong.status, wrong.body])
  const signUp = await browser.send('POST', '/api/auth/sign-up/email', {
    name: 'Eve',
    email: 'eve@x.example',
    password,
  })
  expect(signUp.status).toBe(404)
  expect((await browser.get('/api/v1/session')).body).toMatchObject({ code: 'unauthenticated' })
})

test('guessing one person’s password is slowed down', async () => {
  const { email } = await brandWithOwner(server, 'Dolci')
  const browser = server.browser()
  const statuses: number[] = []
  for (let attempt = 0; attempt < 22; attempt += 1)
    statuses.push(
      (await browser.send('POST', '/api/auth/sign-in/email', { email, password: 'guess' })).status,
    )
  expect(statuses.at(0)).toBe(401)
  expect(statuses.at(-1)).toBe(429)
})

test('a write with our cookie from another site is refused, in sign-in and API alike', async () => {
  const { owner } = await brandWithOwner(server, 'Enoteca')
  const foreign = { origin: 'https://evil.example' }
  const changed = await owner.send('PATCH', '/api/v1/session', { name: 'Hacked' }, foreign)
  expect(changed).toMatchObject({ status: 403, body: { code: 'forbidden' } })
  const silent = await owner.send('PATCH', '/api/v1/session', { name: 'Hacked' }, { origin: '' })
  expect(silent.status).toBe(403)
  const signOut = await owner.send('POST', '/api/auth/sign-out', {}, foreign)
  expect(signOut.status).toBe(403)
  expect((await owner.send('PATCH', '/api/v1/session', { name: 'Enzo' })).status).toBe(204)
  expect((await owner.get('/api/v1/session')).body).toMatchObject({ member: { name: 'Enzo' } })
})

test('an authenticator app is enrolled, asked for at sign-in, and a backup code replaces it once', async () => {
  const { owner, email } = await brandWithOwner(server, 'Focacceria')
  const enrolled = await owner.send('POST', '/api/auth/two-factor/enable', { password })
  const secret = new URL(String(enrolled.body.totpURI)).searchParams.get('secret') ?? ''
  expect((await owner.send('POST', '/api/auth/two-factor/verify-totp', { code: totp(secret) })).status).toBe(
    200,
  )

  const browser = server.browser()
  const first = await browser.send('POST', '/api/auth/sign-in/email', { email, password })
  expect(first.body).toMatchObject({ twoFactorRedirect: true })
  expect((await browser.get('/api/v1/session')).status).toBe(401)
  const wrong = await browser.send('POST', '/api/auth/two-factor/verify-totp', { code: '000000' })
  expect(wrong.status).toBe(401)
  expect(
    (await browser.send('POST', '/api/auth/two-factor/verify-totp', { code: totp(secret) })).status,
  ).toBe(200)
  expect((await browser.get('/api/v1/session')).status).toBe(200)

  const [code] = Array.isArray(enrolled.body.backupCodes) ? enrolled.body.backupCodes : []
  const statuses: number[] = []
  for (const lost of [server.browser(), server.browser()]) {
    await lost.send('POST', '/api/auth/sign-in/email', { email, password })
    statuses.push((await lost.send('POST', '/api/auth/two-factor/verify-backup-code', { code })).status)
  }
  expect(statuses).toEqual([200, 401])
})

test('a passkey is enrolled by who is signed in, and signs in by itself', async () => {
  const { owner, email } = await brandWithOwner(server, 'Gelateria')
  expect((await server.browser().get('/api/auth/passkey/generate-register-options')).status).toBe(401)
  const options = await owner.get('/api/auth/passkey/generate-register-options')
  expect(options.body).toMatchObject({ rp: { name: 'Vicino', id: 'localhost' }, user: { name: email } })
  const device = fakeAuthenticator(origin, 'localhost')
  const response = device.register(String(options.body.challenge))
  const enrolled = await owner.send('POST', '/api/auth/passkey/verify-registration', {
    response,
    name: 'Phone',
  })
  expect(enrolled.status).toBe(200)

  const browser = server.browser()
  const request = await browser.get('/api/auth/passkey/generate-authenticate-options')
  const proof = device.signIn(String(request.body.challenge))
  const signedIn = await browser.send('POST', '/api/auth/passkey/verify-authentication', { response: proof })
  expect(signedIn.status).toBe(200)
  expect((await browser.get('/api/v1/session')).body).toMatchObject({ member: { email } })
  const again = await server
    .browser()
    .send('POST', '/api/auth/passkey/verify-authentication', { response: proof })
  expect(again.status).toBeGreaterThanOrEqual(400)
})

test('sign-in sends nobody to another site', async () => {
  const answer = await server.browser().send('POST', '/api/auth/request-password-reset', {
    email: 'a@example.com',
    redirectTo: 'https://evil.example/',
  })
  expect(answer.status).toBe(403)
})

test('a forgotten password is replaced through a mailed link, which ends every session', async () => {
  const { owner, email } = await brandWithOwner(server, 'Hosteria')
  const browser = server.browser()
  const ask = (address: string) =>
    browser.send('POST', '/api/auth/request-password-reset', { email: address, redirectTo: '/reset' })
  expect((await ask('nobody@hosteria.example')).body).toEqual((await ask(email)).body)
  const mail = server.mails.find((one) => one.to === email)
  expect(server.mails.some((one) => one.to.startsWith('nobody'))).toBe(false)
  const token = /reset-password\/([\w-]+)/.exec(mail?.text ?? '')?.[1]
  const newPassword = 'an entirely new password'
  const reset = await browser.send('POST', '/api/auth/reset-password', { token, newPassword })
  expect(reset.status).toBe(200)
  expect((await owner.get('/api/v1/session')).status).toBe(401)
  const signedIn = await browser.send('POST', '/api/auth/sign-in/email', { email, password: newPassword })
  expect(signedIn.status).toBe(200)
})

/** RFC 6238 with the defaults of every authenticator app: SHA-1, 30 seconds, 6 digits. */
function totp(secret: string): string {
  const bits = [...secret].map((char) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char).toString(2).padStart(5, '0'),
  )
  const bytes =
    bits
      .join('')
      .match(/.{8}/g)
      ?.map((byte) => Number.parseInt(byte, 2)) ?? []
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const mac = createHmac('sha1', Buffer.from(bytes)).update(counter).digest()
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}
