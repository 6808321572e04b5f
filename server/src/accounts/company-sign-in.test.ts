import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Claims, fakeIssuer } from './fake-issuer.ts'
import { accountsServer, type Browser, brandWithOwner } from './test-browser.ts'

const issuer = await fakeIssuer()
const server = await accountsServer({ PRIVATE_ORIGINS: issuer.issuer })
const brand = await brandWithOwner(server, 'Aurora')
const added = await brand.owner.send('POST', '/api/v1/sso-providers', {
  name: 'Aurora group',
  issuer: issuer.issuer,
  domain: 'aurora.example',
  clientId: issuer.clientId,
  clientSecret: issuer.clientSecret,
})
const providerId = String(added.body.id)

afterAll(() => issuer.close())
beforeEach(() => {
  issuer.forges = false
})

/** Goes the whole way a browser goes; returns where it ends. */
async function signInAs(browser: Browser, person: Claims): Promise<URL> {
  issuer.person = person
  const start = await browser.send('POST', '/api/auth/sign-in/sso', {
    providerId,
    callbackURL: '/inbox/mine',
    errorCallbackURL: '/signin',
  })
  const atIssuer = await fetch(String(start.body.url), { redirect: 'manual' })
  const back = new URL(atIssuer.headers.get('location') ?? '')
  expect(back.pathname).toBe('/api/auth/sso/callback')
  const ended = await browser.get(`${back.pathname}${back.search}`)
  return new URL(String(ended.headers.location), 'http://localhost:3000')
}

test('the client’s secret is stored encrypted and shown nowhere', async () => {
  expect(added.status).toBe(201)
  const row = await server.world.db
    .selectFrom('authSsoProviders')
    .select('oidcConfig')
    .executeTakeFirstOrThrow()
  const shown = [
    row.oidcConfig,
    JSON.stringify(added.body),
    JSON.stringify((await brand.owner.get('/api/v1/sso-providers')).body),
    JSON.stringify((await brand.owner.get('/api/v1/audit')).body),
  ]
  for (const text of shown) expect(text).not.toContain(issuer.clientSecret)
})

test('a member comes in with the verified address, and later by who they are there', async () => {
  const browser = server.browser()
  const person = { sub: 'ada-1', email: brand.email, email_verified: true, name: 'Ada' }
  expect((await signInAs(browser, person)).pathname).toBe('/inbox/mine')
  expect((await browser.get('/api/v1/session')).body).toMatchObject({
    member: { email: brand.email, role: 'owner' },
    isCompanySession: true,
  })
  const renamed = server.browser()
  await signInAs(renamed, { ...person, email: 'ada.new@aurora.example' })
  expect((await renamed.get('/api/v1/session')).body).toMatchObject({ member: { email: brand.email } })
})

test('an invited person joins with their role and without a password', async () => {
  const departmentIds = [brand.departmentId]
  await brand.owner.send('POST', '/api/v1/invitations', {
    email: 'bo@aurora.example',
    role: 'agent',
    departmentIds,
  })
  const browser = server.browser()
  await signInAs(browser, { sub: 'bo-1', email: 'Bo@aurora.example', email_verified: true, name: 'Bo' })
  expect((await browser.get('/api/v1/session')).body).toMatchObject({
    member: { name: 'Bo', role: 'agent', scope: { locations: 'all', departments: departmentIds } },
  })
  expect((await brand.owner.get('/api/v1/invitations')).body).toMatchObject({ items: [] })
})

test('a stranger, an unverified address and a forged token are refused in words', async () => {
  const stranger = { sub: 's', email: 's@aurora.example', email_verified: true }
  const refused = await signInAs(server.browser(), stranger)
  expect(refused.pathname).toBe('/signin')
  expect(refused.searchParams.get('error')).toBe('sso_not_invited')
  expect(refused.searchParams.get('error_description')).toContain('s@aurora.example is neither')

  const unverified = await signInAs(server.browser(), { sub: 'u', email: brand.email })
  expect(unverified.searchParams.get('error')).toBe('sso_email_unverified')
  const byDomainOwner = await signInAs(server.browser(), {
    sub: 'v',
    email: 'v@aurora.example',
    xms_edov: true,
  })
  expect(byDomainOwner.searchParams.get('error')).toBe('sso_not_invited')

  issuer.forges = true
  const forged = server.browser()
  expect((await signInAs(forged, { ...stranger, email: brand.email })).searchParams.get('error')).toBe(
    'invalid_provider',
  )
  expect((await forged.get('/api/v1/session')).status).toBe(401)
})

test('a brand’s company sign-in opens no other brand, and keeps off passwords and devices', async () => {
  const other = await brandWithOwner(server, 'Borea')
  const email = 'both@aurora.example'
  const joined = server.browser()
  for (const { owner } of [other, brand]) {
    const invited = await owner.send('POST', '/api/v1/invitations', { email, role: 'admin' })
    const token = String(invited.body.link).split('/').at(-1)
    const acceptance = { name: 'Both', password: 'a password for both brands' }
    const answer = await joined.send('POST', `/api/v1/invitations/${token}/acceptance`, acceptance)
    expect(answer.status).toBe(201)
  }
  expect((await joined.get('/api/v1/session')).body.accounts).toHaveLength(2)

  const browser = server.browser()
  await signInAs(browser, { sub: 'both-1', email, email_verified: true })
  const session = await browser.get('/api/v1/session')
  expect(session.body).toMatchObject({
    accounts: [{ id: brand.accountId }],
    account: { id: brand.accountId },
  })
  const switched = await browser.send('PUT', '/api/v1/session/account', { accountId: other.accountId })
  expect(switched.status).toBe(404)
  expect((await browser.get('/api/auth/passkey/generate-register-options')).status).toBe(403)
  const secondFactor = { password: 'a password for both brands' }
  expect((await browser.send('POST', '/api/auth/two-factor/enable', secondFactor)).status).toBe(403)
})

test('an issuer inside the private network is refused unless the installation allows it', async () => {
  const given = { name: 'X', domain: 'x.example', clientId: 'x', clientSecret: 'x' }
  for (const address of ['http://127.0.0.1:1', 'http://localhost:1', 'http://169.254.169.254']) {
    const answer = await brand.owner.send('POST', '/api/v1/sso-providers', { ...given, issuer: address })
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid' } })
  }
})

test('taking a company sign-in away ends its sessions; another brand cannot', async () => {
  const browser = server.browser()
  await signInAs(browser, { sub: 'ada-1', email: brand.email, email_verified: true })
  const other = await brandWithOwner(server, 'Celeste')
  expect((await other.owner.send('DELETE', `/api/v1/sso-providers/${providerId}`)).status).toBe(404)
  expect((await browser.get('/api/v1/session')).status).toBe(200)
  expect((await brand.owner.send('DELETE', `/api/v1/sso-providers/${providerId}`)).status).toBe(204)
  expect((await browser.get('/api/v1/session')).status).toBe(401)
})
