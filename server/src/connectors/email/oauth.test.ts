import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testBrand } from '../../../test/brand.ts'
import { testWorld } from '../../../test/database.ts'
import { type Dovecot, hasDovecot, mailbox, startDovecot } from '../../../test/dovecot.ts'
import { getChannel } from '../channels/queries.ts'
import { createConnectors } from '../registry.ts'
import { connectMailbox } from './imap/connect.ts'
import { createEmailConnector } from './index.ts'
import { createAccessTokens } from './oauth.ts'
import { secretsOf } from './settings.ts'

const world = await testWorld()

/** A provider that gives access tokens for refresh tokens and tells the mail server which are still good. */
function startProvider() {
  const good = new Set<string>()
  const asked: URLSearchParams[] = []
  let count = 0
  const answer = async (request: IncomingMessage): Promise<[number, object]> => {
    if (request.url?.startsWith('/introspect')) {
      const token = request.headers.authorization?.replace('Bearer ', '') ?? ''
      return [200, { active: String(good.has(token)), email: mailbox.user }]
    }
    const form = new URLSearchParams(await text(request))
    asked.push(form)
    if (form.get('refresh_token')?.startsWith('revoked'))
      return [400, { error: 'invalid_grant', error_description: 'Token has been revoked.' }]
    count += 1
    good.add(`access-${count}`)
    return [200, { access_token: `access-${count}`, expires_in: 3600, refresh_token: `refresh-${count}` }]
  }
  const server: Server = createServer((request, response) => {
    void answer(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    })
  })
  return { server, good, asked }
}

describe.skipIf(!hasDovecot())('a mailbox that is signed in to with OAuth', () => {
  const provider = startProvider()
  let dovecot: Dovecot
  let url: string

  beforeAll(async () => {
    provider.server.listen(0, '127.0.0.1')
    await once(provider.server, 'listening')
    const address = provider.server.address()
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    dovecot = await startDovecot({ introspectionUrl: `${url}/introspect` })
  })
  afterAll(async () => {
    await dovecot.close()
    provider.server.close()
  })

  const settings = () => ({
    oauth: { provider: 'google', clientId: 'client' },
    imap: { host: '127.0.0.1', port: dovecot.imapPort, secure: false, user: mailbox.user },
  })

  function connectorsHere() {
    const oauthEndpoints = { google: () => `${url}/token`, microsoft: () => `${url}/token` }
    return { oauthEndpoints, connectors: createConnectors([createEmailConnector({ oauthEndpoints })]) }
  }

  test('lets us in, renews a token the server no longer takes and keeps the refresh token that came with it', async () => {
    const { oauthEndpoints, connectors } = connectorsHere()
    const brand = await testBrand(
      world,
      'oauth@aurora.example',
      { settings: settings(), secrets: { oauthRefreshToken: 'first', oauthClientSecret: 'client-secret' } },
      connectors,
    )
    const tokens = createAccessTokens(oauthEndpoints)
    const channel = await brand.context.read((tx) => getChannel(tx, brand.channelId))
    const one = await connectMailbox(brand.context, channel, tokens)
    one.close()
    provider.good.clear()
    const before = provider.asked.length
    const two = await connectMailbox(brand.context, channel, tokens)
    expect(two.usable).toBe(true)
    two.close()
    expect(provider.asked.slice(before)).toHaveLength(1)
    expect(provider.asked.at(-1)?.get('client_secret')).toBe('client-secret')
    const kept = await brand.context.read((tx) => getChannel(tx, brand.channelId))
    expect(secretsOf(brand.context, kept).oauthRefreshToken).toMatch(/^refresh-\d+$/)
  })

  test('whose access was taken away is refused with what the provider said', async () => {
    const { connectors } = connectorsHere()
    await expect(
      testBrand(
        world,
        'revoked@aurora.example',
        { settings: settings(), secrets: { oauthRefreshToken: 'revoked' } },
        connectors,
      ),
    ).rejects.toThrow(/Token has been revoked/)
  })
})
