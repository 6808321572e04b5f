import { expect, test } from 'vitest'
import { accountsServer, type Browser, brandWithOwner, joinAs, password } from './test-browser.ts'

const server = await accountsServer()

async function memberId(browser: Browser): Promise<string> {
  const { member } = (await browser.get('/api/v1/session')).body
  return String(Object(member).id)
}

test('an invitation is mailed, previewed and accepted once', async () => {
  const { owner } = await brandWithOwner(server, 'Aurora')
  const invited = await owner.send('POST', '/api/v1/invitations', {
    email: 'Mara@aurora.example',
    name: 'Mara',
    role: 'agent',
  })
  expect(invited).toMatchObject({ status: 201, body: { email: 'mara@aurora.example', isExpired: false } })
  await server.runJobs()
  const mail = server.mails.find((one) => one.to === 'mara@aurora.example')
  expect(mail?.subject).toBe('Join Aurora')
  const token = /invitations\/([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? ''

  const browser = server.browser()
  expect((await browser.get(`/api/v1/invitations/${token}/preview`)).body).toMatchObject({
    account: { name: 'Aurora' },
    email: 'mara@aurora.example',
    role: 'agent',
    invitedBy: 'Owner of Aurora',
    needsSignIn: false,
  })
  const short = await browser.send('POST', `/api/v1/invitations/${token}/acceptance`, {
    name: 'Mara',
    password: 'short',
  })
  expect(short.status).toBe(422)
  const acceptance = { name: 'Mara Rossi', password, locale: 'it' }
  const answers = await Promise.all([
    browser.send('POST', `/api/v1/invitations/${token}/acceptance`, acceptance),
    server.browser().send('POST', `/api/v1/invitations/${token}/acceptance`, acceptance),
  ])
  expect(answers.map((answer) => answer.status).sort()).toEqual([201, 404])
  const mara = server.browser()
  await mara.send('POST', '/api/auth/sign-in/email', { email: 'mara@aurora.example', password })
  expect((await mara.get('/api/v1/session')).body).toMatchObject({
    member: { name: 'Mara Rossi', role: 'agent', locale: 'it' },
  })
})

test('a link that was changed, withdrawn, replaced or is too old opens nothing', async () => {
  const { owner } = await brandWithOwner(server, 'Borea')
  const invite = async (email: string) =>
    (await owner.send('POST', '/api/v1/invitations', { email, role: 'viewer' })).body
  const tokenOf = (body: Record<string, unknown>) => String(body.link).split('/').at(-1) ?? ''
  const replaced = tokenOf(await invite('a@borea.example'))
  const current = tokenOf(await invite('A@borea.example'))
  const withdrawn = await invite('b@borea.example')
  await owner.send('DELETE', `/api/v1/invitations/${withdrawn.id}`)
  const changed = `${current.slice(0, 10)}${current[10] === 'A' ? 'B' : 'A'}${current.slice(11)}`
  const preview = async (token: string) =>
    (await server.browser().get(`/api/v1/invitations/${token}/preview`)).status
  expect(await preview(current)).toBe(200)
  for (const token of [replaced, changed, tokenOf(withdrawn), 'nothing', '.'])
    expect(await preview(token)).toBe(404)
  server.world.setNow(new Date(Date.now() + 15 * 86_400_000))
  expect(await preview(current)).toBe(404)
  server.world.setNow(undefined)
})

test('somebody who can sign in here already accepts as themselves, not by a new password', async () => {
  const first = await brandWithOwner(server, 'Celeste')
  const second = await brandWithOwner(server, 'Delfino')
  const invited = await second.owner.send('POST', '/api/v1/invitations', {
    email: first.email,
    role: 'manager',
  })
  const path = `/api/v1/invitations/${String(invited.body.link).split('/').at(-1)}`
  expect((await server.browser().get(`${path}/preview`)).body).toMatchObject({ needsSignIn: true })
  const acceptance = { name: 'Thief', password: 'a password of the thief' }
  expect((await server.browser().send('POST', `${path}/acceptance`, acceptance)).status).toBe(401)
  expect((await second.owner.send('POST', `${path}/acceptance`, acceptance)).status).toBe(403)
  expect((await first.owner.send('POST', `${path}/acceptance`, { name: 'Carla' })).status).toBe(201)
  await first.owner.send('PUT', '/api/v1/session/account', { accountId: second.accountId })
  expect((await first.owner.get('/api/v1/session')).body).toMatchObject({
    account: { name: 'Delfino' },
    member: { role: 'manager' },
    accounts: [{ name: 'Celeste' }, { name: 'Delfino' }],
  })
})

test('who may do what: each role is refused what is above it', async () => {
  const { owner } = await brandWithOwner(server, 'Estate')
  const [admin, manager, agent, viewer] = [
    await joinAs(server, owner, 'admin'),
    await joinAs(server, owner, 'manager'),
    await joinAs(server, owner, 'agent'),
    await joinAs(server, owner, 'viewer'),
  ]
  for (const browser of [manager, agent, viewer]) {
    expect((await browser.get('/api/v1/members')).status).toBe(200)
    for (const path of ['/invitations', '/api-keys', '/audit', '/sso-providers'])
      expect((await browser.get(`/api/v1${path}`)).status).toBe(403)
    for (const path of ['/departments', '/api-keys'])
      expect((await browser.send('POST', `/api/v1${path}`, { name: 'X' })).status).toBe(403)
    expect((await browser.send('PATCH', '/api/v1/account', { name: 'X' })).status).toBe(403)
    const self = await memberId(browser)
    expect((await browser.send('PATCH', `/api/v1/members/${self}`, { role: 'admin' })).status).toBe(403)
  }
  const boss = await memberId(owner)
  const own = await memberId(admin)
  expect((await admin.send('PATCH', `/api/v1/members/${boss}`, { role: 'agent' })).status).toBe(403)
  expect((await admin.send('PATCH', `/api/v1/members/${boss}`, { disabled: true })).status).toBe(403)
  expect((await admin.send('PATCH', `/api/v1/members/${own}`, { role: 'owner' })).status).toBe(403)
  expect((await admin.send('POST', '/api/v1/departments', { name: 'Repairs' })).status).toBe(201)
})

test('the last owner stays, even when two owners demote each other at once', async () => {
  const { owner, ownerId } = await brandWithOwner(server, 'Forno')
  const second = await joinAs(server, owner, 'admin')
  const secondId = await memberId(second)
  expect((await owner.send('PATCH', `/api/v1/members/${ownerId}`, { role: 'agent' })).status).toBe(409)
  expect((await owner.send('PATCH', `/api/v1/members/${ownerId}`, { disabled: true })).status).toBe(409)
  await owner.send('PATCH', `/api/v1/members/${secondId}`, { role: 'owner' })
  const answers = await Promise.all([
    owner.send('PATCH', `/api/v1/members/${secondId}`, { role: 'agent' }),
    second.send('PATCH', `/api/v1/members/${ownerId}`, { role: 'agent' }),
  ])
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
})

test('a disabled member is out at once and may come back', async () => {
  const { owner } = await brandWithOwner(server, 'Grano')
  const agent = await joinAs(server, owner, 'agent')
  const id = await memberId(agent)
  await owner.send('PATCH', `/api/v1/members/${id}`, { disabled: true })
  expect((await agent.get('/api/v1/members')).status).toBe(401)
  expect((await agent.get('/api/v1/session')).body).toMatchObject({
    code: 'forbidden',
    details: { key: 'noMembership' },
  })
  await owner.send('PATCH', `/api/v1/members/${id}`, { disabled: false })
  expect((await agent.get('/api/v1/members')).status).toBe(200)
})

test('of two who edit one thing, the second is told', async () => {
  const { owner, departmentId } = await brandWithOwner(server, 'Hortus')
  const agent = await joinAs(server, owner, 'agent')
  for (const [path, change] of [
    [`/api/v1/departments/${departmentId}`, { name: 'Guests' }],
    [`/api/v1/members/${await memberId(agent)}`, { name: 'Ivo' }],
    ['/api/v1/account', { name: 'Hortus & Co' }],
  ] as const) {
    const first = await owner.send('PATCH', path, change)
    const etag = String(first.headers.etag)
    expect((await owner.send('PATCH', path, { name: 'Again' }, { 'if-match': etag })).status).toBe(200)
    const late = await owner.send('PATCH', path, { name: 'Too late' }, { 'if-match': etag })
    expect(late).toMatchObject({ status: 409, body: { code: 'stale' } })
  }
})

test('a department has one name, is archived with what it did, and comes back', async () => {
  const { owner } = await brandWithOwner(server, 'Isola')
  const made = await owner.send('POST', '/api/v1/departments', { name: 'Repairs' })
  expect((await owner.send('POST', '/api/v1/departments', { name: 'repairs' })).status).toBe(409)
  const path = `/api/v1/departments/${made.body.id}`
  expect((await owner.send('DELETE', path)).status).toBe(204)
  expect((await owner.send('POST', '/api/v1/departments', { name: 'Repairs' })).status).toBe(201)
  expect((await owner.send('PATCH', path, { isArchived: false })).status).toBe(409)
  expect((await owner.send('PATCH', path, { isArchived: false, name: 'Old repairs' })).status).toBe(200)
})

test('a member’s limits are what they see, and unknown places are refused', async () => {
  const { owner, departmentId } = await brandWithOwner(server, 'Lago')
  const other = await brandWithOwner(server, 'Monte')
  const agent = await joinAs(server, owner, 'agent')
  const path = `/api/v1/members/${await memberId(agent)}`
  const foreign = await owner.send('PATCH', path, {
    allDepartments: false,
    departmentIds: [other.departmentId],
  })
  expect(foreign.status).toBe(422)
  await owner.send('PATCH', path, {
    allDepartments: false,
    departmentIds: [departmentId],
    allLocations: false,
  })
  expect((await agent.get('/api/v1/session')).body).toMatchObject({
    member: { scope: { locations: [], departments: [departmentId] } },
  })
})

test('the list of members is paged by name', async () => {
  const { owner } = await brandWithOwner(server, 'Nido')
  for (let count = 0; count < 4; count += 1) await joinAs(server, owner, 'viewer')
  const names: string[] = []
  let cursor = ''
  do {
    const { body } = await owner.get(`/api/v1/members?limit=2${cursor && `&cursor=${cursor}`}`)
    const items: { name: string }[] = Array.isArray(body.items) ? body.items : []
    expect(items.length).toBeLessThanOrEqual(2)
    names.push(...items.map((one) => one.name))
    cursor = typeof body.nextCursor === 'string' ? body.nextCursor : ''
  } while (cursor)
  expect(names).toHaveLength(5)
  expect(names).toEqual([...names].sort())
})
