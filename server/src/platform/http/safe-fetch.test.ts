import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { isPublicAddress } from './public-address.ts'
import { checkPublic, safeFetch } from './safe-fetch.ts'

const servers: Server[] = []

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

afterAll(() => {
  for (const server of servers) server.close()
})

test.each([
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['::1', false],
  ['::', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:a00:1', false],
  ['64:ff9b::a00:1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['2002:a00:1::', false],
  ['2001:db8::1', false],
  ['not an address', false],
  ['93.184.215.14', true],
  ['172.32.0.1', true],
  ['2606:4700:4700::1111', true],
])('%s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic)
})

test('a private address is refused, however it is written', async () => {
  const port = new URL(await serve((_request, response) => response.end('secret'))).port
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]']) {
    await expect(safeFetch(`http://${host}:${port}/`)).rejects.toMatchObject({ code: 'invalid' })
  }
})

test('other protocols and passwords in the address are refused', async () => {
  for (const url of ['file:///etc/passwd', 'ftp://example.com/', 'nothing', 'https://a:b@example.com/'])
    await expect(safeFetch(url)).rejects.toMatchObject({ code: 'invalid' })
})

test('an allowed private origin is called', async () => {
  const origin = await serve((request, response) => response.end(`${request.method} ${request.url}`))
  const response = await safeFetch(`${origin}/hello`, { method: 'POST', body: 'x', privateOrigins: [origin] })
  expect(response).toMatchObject({ status: 200 })
  expect(response.body.toString()).toBe('POST /hello')
})

test('a redirect to a private address is refused', async () => {
  const inside = await serve((_request, response) => response.end('secret'))
  const origin = await serve((_request, response) => response.writeHead(302, { location: inside }).end())
  await expect(safeFetch(origin, { privateOrigins: [origin] })).rejects.toMatchObject({ code: 'invalid' })
})

test('a redirect to another site loses credentials, method and body', async () => {
  const seen: IncomingMessage[] = []
  const other = await serve((request, response) => {
    seen.push(request)
    response.end('ok')
  })
  const origin = await serve((_request, response) => response.writeHead(303, { location: other }).end())
  await safeFetch(origin, {
    method: 'POST',
    body: '{}',
    headers: { authorization: 'Bearer x', accept: 'text/plain' },
    privateOrigins: [origin, other],
  })
  expect(seen[0]?.method).toBe('GET')
  expect(seen[0]?.headers).toMatchObject({ accept: 'text/plain' })
  expect(seen[0]?.headers.authorization).toBeUndefined()
})

test('endless redirects, huge answers and silence end', async () => {
  const round = await serve((_request, response) => response.writeHead(302, { location: '/again' }).end())
  const huge = await serve((_request, response) => response.end(Buffer.alloc(5000)))
  const silent = await serve(() => undefined)
  const privateOrigins = [round, huge, silent]
  const calls = [
    safeFetch(round, { privateOrigins }),
    safeFetch(huge, { privateOrigins, maxBytes: 4999 }),
    safeFetch(silent, { privateOrigins, timeoutMs: 50 }),
  ]
  const outcomes = await Promise.allSettled(calls)
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } })
})

// Every way a URL may spell an IPv4 address: one to four parts, each in decimal, octal or hexadecimal.
const spelled = (value: number) =>
  fc.constantFrom(
    String(value),
    `0${value.toString(8)}`,
    `0x${value.toString(16)}`,
    `0X00${value.toString(16)}`,
  )
function spellings([a, b, c, d]: readonly [number, number, number, number]) {
  const rest = [((b * 256 + c) * 256 + d) >>> 0, c * 256 + d] as const
  return fc.oneof(
    spelled(((a * 256 + b) * 65_536 + rest[1]) >>> 0),
    fc.tuple(spelled(a), spelled(rest[0])).map((parts) => parts.join('.')),
    fc.tuple(spelled(a), spelled(b), spelled(rest[1])).map((parts) => parts.join('.')),
    fc.tuple(spelled(a), spelled(b), spelled(c), spelled(d)).map((parts) => parts.join('.')),
    fc.constant(`[::ffff:${a}.${b}.${c}.${d}]`),
    fc.constant(`[0:0:0:0:0:FFFF:${((a << 8) | b).toString(16)}:${rest[1].toString(16)}]`),
    fc.constant(`[::${((a << 8) | b).toString(16)}:${rest[1].toString(16)}]`),
    fc.constant(`[64:ff9b::${((a << 8) | b).toString(16)}:${rest[1].toString(16)}]`),
    fc.constant(`[2002:${((a << 8) | b).toString(16)}:${rest[1].toString(16)}::1]`),
  )
}

const byte = fc.nat(255)
const privateV4 = fc.oneof(
  fc.tuple(fc.constantFrom(0, 10, 127), byte, byte, byte),
  fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
  fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
  fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
  fc.tuple(fc.integer({ min: 224, max: 255 }), byte, byte, byte),
)
const group = fc.nat(0xffff).map((value) => value.toString(16))
const privateV6 = fc
  .tuple(
    fc.constantFrom('fc00', 'fdff', 'fe80', 'febf', 'fec0', 'ff02', '0', '64'),
    fc.array(group, { minLength: 7, maxLength: 7 }),
  )
  .map(([first, rest]) => `[${[first, ...rest].join(':')}]`)

test('no spelling of a private address passes, neither when it is saved nor when it is called', async () => {
  const spelling = fc.oneof(privateV4.chain(spellings), privateV6)
  const wrapped = fc.tuple(fc.constantFrom('http', 'https'), spelling, fc.constantFrom('', ':8080', ':443'))
  await fc.assert(
    fc.asyncProperty(wrapped, async ([protocol, host, port]) => {
      const url = `${protocol}://${host}${port}/hook`
      await expect(checkPublic(url, [])).rejects.toMatchObject({ code: 'invalid' })
      await expect(safeFetch(url)).rejects.toMatchObject({ code: 'invalid' })
    }),
    { numRuns: 500 },
  )
})

test('a public address passes, and so does a name nobody knows', async () => {
  for (const url of [
    'https://93.184.215.14/',
    'https://[2606:4700:4700::1111]/',
    'https://hooks.partner.example/',
  ])
    await expect(checkPublic(url, [])).resolves.toBeUndefined()
  await expect(checkPublic('https://localhost/', [])).rejects.toMatchObject({ code: 'invalid' })
})

test('a redirect may be an answer like any other', async () => {
  const origin = await serve((_request, response) => response.writeHead(302, { location: '/there' }).end())
  const { status, headers } = await safeFetch(origin, { privateOrigins: [origin], followsRedirects: false })
  expect([status, headers.get('location')]).toEqual([302, '/there'])
})

test('of an answer whose status is enough the beginning is kept, also when it never ends', async () => {
  const huge = await serve((_request, response) => response.end(Buffer.alloc(5_000_000, 'x')))
  const endless = await serve((_request, response) => void response.writeHead(200).write('hello'))
  const silent = await serve(() => undefined)
  const how = { privateOrigins: [huge, endless, silent], timeoutMs: 200, maxBytes: 10, cutsAnswer: true }
  expect((await safeFetch(huge, how)).body.toString()).toBe('x'.repeat(10))
  expect((await safeFetch(endless, how)).body.toString()).toBe('hello')
  await expect(safeFetch(silent, how)).rejects.toMatchObject({ details: { isTimeOut: true } })
})
