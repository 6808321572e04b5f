import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'

export type Claims = {
  sub: string
  email: string
  email_verified?: boolean
  name?: string
  xms_edov?: boolean
}

export type FakeIssuer = {
  issuer: string
  clientId: string
  clientSecret: string
  /** Who signs in there next. */
  person: Claims
  /** Signs with a key it does not publish, as a forger would. */
  forges: boolean
  close(): void
}

const algorithm = { name: 'RSA-SHA256', jwt: 'RS256' }

/** A company's identity provider: OpenID Connect over HTTP with PKCE, signed id tokens and client authentication. */
export async function fakeIssuer(): Promise<FakeIssuer> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const forger = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const codes = new Map<string, { claims: Claims; challenge: string; redirectUri: string }>()
  const state: FakeIssuer = {
    issuer: '',
    clientId: 'vicino',
    clientSecret: 'a secret of the issuer',
    person: { sub: 'nobody', email: 'nobody@example.com' },
    forges: false,
    close: () => server.close(),
  }

  const pages: Record<
    string,
    (url: URL, body: URLSearchParams, request: IncomingMessage) => object | string
  > = {
    '/.well-known/openid-configuration': () => ({
      issuer: state.issuer,
      authorization_endpoint: `${state.issuer}/authorize`,
      token_endpoint: `${state.issuer}/token`,
      jwks_uri: `${state.issuer}/keys`,
      token_endpoint_auth_methods_supported: ['client_secret_basic'],
    }),
    '/keys': () => ({
      keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: algorithm.jwt, use: 'sig' }],
    }),
    '/authorize': (url) => {
      const code = randomBytes(12).toString('hex')
      const redirectUri = url.searchParams.get('redirect_uri') ?? ''
      codes.set(code, {
        claims: { ...state.person },
        challenge: url.searchParams.get('code_challenge') ?? '',
        redirectUri,
      })
      return `${redirectUri}?code=${code}&state=${url.searchParams.get('state')}`
    },
    '/token': (_url, body, request) => {
      const granted = codes.get(body.get('code') ?? '')
      const proof = createHash('sha256')
        .update(body.get('code_verifier') ?? '')
        .digest('base64url')
      const client = Buffer.from(
        `${state.clientId}:${encodeURIComponent(state.clientSecret).replaceAll('%20', '+')}`,
      )
      const isClient = request.headers.authorization === `Basic ${client.toString('base64')}`
      if (
        !granted ||
        !isClient ||
        proof !== granted.challenge ||
        body.get('redirect_uri') !== granted.redirectUri
      )
        return { error: 'invalid_grant' }
      const now = Math.floor(Date.now() / 1000)
      const key = (state.forges ? forger : keys).privateKey
      const payload = { ...granted.claims, iss: state.issuer, aud: state.clientId, iat: now, exp: now + 300 }
      const head = `${encode({ alg: algorithm.jwt, kid: 'one' })}.${encode(payload)}`
      const signature = createSign(algorithm.name).update(head).sign(key).toString('base64url')
      return {
        access_token: 'opaque',
        token_type: 'Bearer',
        expires_in: 300,
        id_token: `${head}.${signature}`,
      }
    },
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://issuer')
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const answer = pages[url.pathname]?.(url, new URLSearchParams(Buffer.concat(chunks).toString()), request)
    if (typeof answer === 'string') response.writeHead(302, { location: answer }).end()
    else
      response
        .writeHead(answer && !('error' in answer) ? 200 : 400, { 'content-type': 'application/json' })
        .end(JSON.stringify(answer ?? {}))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  state.issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return state
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
