import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { afterAll } from 'vitest'

export type Pushed = {
  path: string
  headers: IncomingHttpHeaders
  /** What the token says, its signature checked with the key beside it. */
  claims: { aud: string; exp: number; sub: string }
  key: string
  message: { title: string; body: string; path: string; tag: string }
}

export type PushService = {
  origin: string
  pushed: Pushed[]
  /** What a browser gives its page when it subscribes. */
  subscribe(name: string): { endpoint: string; publicKey: string; authSecret: string; device: string }
  /** What it answers from now on; 201 at first. */
  answers(how: (response: ServerResponse) => void): void
}

/** A push service with browsers behind it: refuses what real ones refuse, and decrypts as browsers do. */
export async function testPushService(): Promise<PushService> {
  const pushed: Pushed[] = []
  const browsers = new Map<string, Browser>()
  let answer = (response: ServerResponse): void => {
    response.writeHead(201).end()
  }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const path = request.url ?? ''
    const browser = browsers.get(path)
    if (!browser || request.headers.ttl === undefined) return void response.writeHead(400).end()
    const { claims, key } = readToken(String(request.headers.authorization))
    const message = JSON.parse(decrypt(Buffer.concat(chunks), browser))
    pushed.push({ path, headers: request.headers, claims, key, message })
    answer(response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return {
    origin,
    pushed,
    subscribe(name) {
      const ecdh = createECDH('prime256v1')
      const browser = { ecdh, publicKey: ecdh.generateKeys(), authSecret: randomBytes(16) }
      browsers.set(`/${name}`, browser)
      return {
        endpoint: `${origin}/${name}`,
        publicKey: browser.publicKey.toString('base64url'),
        authSecret: browser.authSecret.toString('base64url'),
        device: name,
      }
    },
    answers(how) {
      answer = how
    },
  }
}

type Browser = { ecdh: ReturnType<typeof createECDH>; publicKey: Buffer; authSecret: Buffer }

function readToken(header: string): { claims: Pushed['claims']; key: string } {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(header) ?? []
  const [head = '', body = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'))
  const jwk = { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    { key: createPublicKey({ format: 'jwk', key: jwk }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  if (!isSigned) throw new Error('The token is not signed with the key beside it.')
  return { claims: JSON.parse(Buffer.from(body, 'base64url').toString()), key }
}

// RFC 8291, from the browser's side.
function decrypt(body: Buffer, { ecdh, publicKey, authSecret }: Browser): string {
  const salt = body.subarray(0, 16)
  const senderKey = body.subarray(21, 21 + body.readUInt8(20))
  const sealed = body.subarray(21 + senderKey.length)
  const derive = (secret: Buffer, by: Buffer, info: Buffer, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, by, info, length))
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, senderKey])
  const secret = derive(ecdh.computeSecret(senderKey), authSecret, info, 32)
  const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
  const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
  const decipher = createDecipheriv('aes-128-gcm', key, nonce)
  decipher.setAuthTag(sealed.subarray(-16))
  const content = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  return content.subarray(0, content.lastIndexOf(2)).toString('utf8')
}
