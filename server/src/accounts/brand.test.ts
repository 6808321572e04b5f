import { expect, test } from 'vitest'
import { createContext } from '../platform/context.ts'
import { accountsServer, brandWithOwner, joinAs } from './test-browser.ts'

const server = await accountsServer()
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function bearer(secret: string, url: string) {
  const response = await server.http.inject({ url, headers: { authorization: `Bearer ${secret}` } })
  return { status: response.statusCode, body: response.json() }
}

test('an API key acts for its brand until it is revoked, and its secret is kept nowhere', async () => {
  const { owner, accountId } = await brandWithOwner(server, 'Aurora')
  const made = await owner.send('POST', '/api/v1/api-keys', { name: 'Till' })
  const secret = String(made.body.secret)
  expect(secret).toMatch(new RegExp(`^vk_${accountId}_[\\w-]{43}$`))
  expect((await bearer(secret, '/api/v1/account')).body).toMatchObject({ id: accountId, name: 'Aurora' })

  const listed = (await owner.get('/api/v1/api-keys')).body
  expect(listed.items).toMatchObject([
    { name: 'Till', lastUsedAt: expect.any(String), createdBy: { name: 'Owner of Aurora' } },
  ])
  const rows = await createContext(server.world, accountId, { kind: 'system' }).read(async (tx) =>
    JSON.stringify([
      await tx.db.selectFrom('events').selectAll().execute(),
      await tx.db.selectFrom('apiKeys').selectAll().execute(),
    ]),
  )
  expect(rows).toContain('api_key.created')
  const log = JSON.stringify((await owner.get('/api/v1/audit')).body)
  for (const text of [JSON.stringify(listed), rows, log]) expect(text).not.toContain(secret.slice(-43))

  expect((await bearer(`${secret.slice(0, -1)}x`, '/api/v1/account')).status).toBe(401)
  expect((await bearer('nonsense', '/api/v1/account')).status).toBe(401)
  await owner.send('DELETE', `/api/v1/api-keys/${made.body.id}`)
  expect((await bearer(secret, '/api/v1/account')).body).toMatchObject({
    code: 'unauthenticated',
    details: { key: 'apiKey' },
  })
})

test('when a key was last used is written at most once a minute', async () => {
  const { owner } = await brandWithOwner(server, 'Borea')
  const key = await owner.send('POST', '/api/v1/api-keys', { name: 'Till' })
  const used = async () => {
    await bearer(String(key.body.secret), '/api/v1/account')
    // Any change of people makes the server look the key up again.
    await owner.send('PATCH', '/api/v1/session', { locale: 'it' })
    const { items } = (await owner.get('/api/v1/api-keys')).body
    return Array.isArray(items) ? String(items[0].lastUsedAt) : ''
  }
  const start = Date.now()
  server.world.setNow(new Date(start))
  const first = await used()
  server.world.setNow(new Date(start + 59_000))
  expect(await used()).toBe(first)
  server.world.setNow(new Date(start + 61_000))
  expect(await used()).toBe(new Date(start + 61_000).toISOString())
  server.world.setNow(undefined)
})

test('every change of a setting stands in the audit log: who, what, before and after', async () => {
  const { owner, ownerId } = await brandWithOwner(server, 'Celeste')
  await owner.send('PATCH', '/api/v1/account', { languages: ['it', 'en'], brand: { colour: '#aa3300' } })
  const { body } = await owner.get('/api/v1/audit')
  expect(body.items).toMatchObject([
    {
      action: 'account.updated',
      actor: { kind: 'member', id: ownerId, name: 'Owner of Celeste' },
      before: { languages: ['en'], brand: { colour: '#0f6b66' } },
      after: { languages: ['it', 'en'], brand: { colour: '#aa3300' } },
    },
  ])
  const agent = await joinAs(server, owner, 'agent')
  await owner.send('POST', '/api/v1/departments', { name: 'Repairs' })
  expect((await agent.get('/api/v1/audit')).status).toBe(403)
  const actions: string[] = []
  let cursor = ''
  do {
    const page = (await owner.get(`/api/v1/audit?limit=2${cursor && `&cursor=${cursor}`}`)).body
    for (const item of Array.isArray(page.items) ? page.items : []) actions.push(item.action)
    cursor = typeof page.nextCursor === 'string' ? page.nextCursor : ''
  } while (cursor)
  expect(actions).toEqual(['department.created', 'member.joined', 'member.invited', 'account.updated'])
})

test('a logo is a picture by its bytes, and anybody may see it', async () => {
  const { owner, accountId } = await brandWithOwner(server, 'Delfino')
  const upload = async (bytes: Buffer) => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'logo.png')
    const encoded = new Response(form)
    return owner.sendRaw(
      'PUT',
      '/api/v1/account/logo',
      Buffer.from(await encoded.arrayBuffer()),
      encoded.headers.get('content-type') ?? '',
    )
  }
  expect((await upload(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'))).status).toBe(
    415,
  )
  const set = await upload(png)
  expect(set.status).toBe(200)
  const shown = await server.http.inject({ url: String(set.body.logoUrl) })
  expect(shown.headers).toMatchObject({
    'content-type': 'image/png',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  expect(shown.rawPayload).toEqual(png)
  await owner.send('DELETE', '/api/v1/account/logo')
  expect((await server.http.inject({ url: `/brands/${accountId}/logo` })).statusCode).toBe(404)
})

test('a brand finds nothing of another by guessed ids', async () => {
  const mine = await brandWithOwner(server, 'Estate')
  const theirs = await brandWithOwner(server, 'Forno')
  const agent = await joinAs(server, theirs.owner, 'agent')
  const { member } = (await agent.get('/api/v1/session')).body
  const key = await theirs.owner.send('POST', '/api/v1/api-keys', { name: 'Till' })
  const invited = await theirs.owner.send('POST', '/api/v1/invitations', {
    email: 'x@forno.example',
    role: 'agent',
  })
  const guesses = [
    mine.owner.send('PATCH', `/api/v1/members/${Object(member).id}`, { role: 'viewer' }),
    mine.owner.send('PATCH', `/api/v1/members/${theirs.ownerId}`, { disabled: true }),
    mine.owner.send('PATCH', `/api/v1/departments/${theirs.departmentId}`, { name: 'Mine' }),
    mine.owner.send('DELETE', `/api/v1/departments/${theirs.departmentId}`),
    mine.owner.send('DELETE', `/api/v1/api-keys/${key.body.id}`),
    mine.owner.send('DELETE', `/api/v1/invitations/${invited.body.id}`),
    mine.owner.send('PUT', '/api/v1/session/account', { accountId: theirs.accountId }),
  ]
  for (const guess of guesses) expect(await guess).toMatchObject({ status: 404, body: { code: 'not_found' } })
  for (const path of ['members', 'invitations', 'departments', 'api-keys', 'audit']) {
    const text = JSON.stringify((await mine.owner.get(`/api/v1/${path}`)).body)
    expect(text).not.toMatch(/forno/i)
  }
})

test('a key of one brand does not open another whose id is put in its place', async () => {
  const mine = await brandWithOwner(server, 'Grano')
  const theirs = await brandWithOwner(server, 'Hortus')
  const key = await mine.owner.send('POST', '/api/v1/api-keys', { name: 'Till' })
  const secret = String(key.body.secret).replace(mine.accountId, theirs.accountId)
  expect((await bearer(secret, '/api/v1/account')).status).toBe(401)
})
