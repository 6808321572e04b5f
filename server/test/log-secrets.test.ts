import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { newId } from '../src/platform/ids.ts'
import { createLog } from '../src/platform/log.ts'
import { apiWith } from './cast.ts'
import { testWorld } from './database.ts'

const secrets = {
  password: 'a good long password of Ada',
  wrong: 'a wrong long password of Ada',
  mailbox: 'hunter2 of the mailbox',
  sender: 'hunter2 of the sender',
  installation: 'hunter2-of-the-installation',
}

test('no password, key, token or cookie is written to the log, however much it tells and whatever goes wrong', async () => {
  const out = new PassThrough().setEncoding('utf8')
  let said = ''
  out.on('data', (text: string) => {
    said += text
  })
  const world = await testWorld({ SMTP_URL: `smtp://ada:${secrets.installation}@127.0.0.1:1` })
  const app = await createApp({ ...world, log: createLog('trace', out) })
  await app.start()
  const origin = { origin: world.config.publicUrl }
  const open = apiWith(app, origin)
  const owner = { name: 'Ada', email: 'ada@aurora.example', password: secrets.password }
  const made = await open('POST', '/setup', {
    brand: 'Aurora',
    locale: 'en',
    owner,
    address: 'support@aurora.example',
  })
  expect(made.status).toBeLessThan(300)
  const signIn = (password: string) =>
    app.http.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: origin,
      payload: { email: owner.email, password },
    })
  expect((await signIn(secrets.wrong)).statusCode).toBe(401)
  const cookies = (await signIn(secrets.password)).cookies
  const cookie = cookies.map((one) => `${one.name}=${encodeURIComponent(one.value)}`).join('; ')
  const api = apiWith(app, { ...origin, cookie })
  const key = (await api<{ secret: string }>('POST', '/api-keys', { name: 'Till' })).body.secret
  const invitation = (
    await api<{ link: string }>('POST', '/invitations', {
      email: 'ben@aurora.example',
      name: 'Ben',
      role: 'agent',
    })
  ).body
  const server = { host: '127.0.0.1', port: 1, secure: false, user: 'ada' }
  const channel = await api('POST', '/channels', {
    connector: 'email',
    name: 'Shop',
    address: 'shop@aurora.example',
    settings: { imap: server, smtp: server },
    secrets: { imapPassword: secrets.mailbox, smtpPassword: secrets.sender },
  })
  expect(channel.status).toBeGreaterThanOrEqual(400)
  await apiWith(app, { authorization: `Bearer ${key}x` })('GET', '/contacts')
  await apiWith(app, { authorization: `Bearer ${key}` })('GET', '/contacts')
  await app.http.inject({
    method: 'POST',
    url: '/api/v1/contacts',
    headers: { cookie, ...origin },
    payload: '{"password":"',
  })
  const ancient = Buffer.from(JSON.stringify(['0000-01-01T00:00:00Z', newId()])).toString('base64url')
  expect((await api('GET', `/contacts?cursor=${ancient}`)).status).toBe(422)
  // The invitation cannot be mailed: nobody listens where SMTP_URL says.
  await expect.poll(() => said, { timeout: 15_000 }).toContain('accounts.send_invitation')
  expect(said).toContain('The database refused a value')
  await app.stop()

  const token = invitation.link.split('/').at(-1) ?? ''
  for (const secret of [...Object.values(secrets), key, token, ...cookies.map((one) => one.value)]) {
    expect(secret.length).toBeGreaterThan(15)
    expect(said).not.toContain(secret)
    expect(said).not.toContain(encodeURIComponent(secret))
  }
})
