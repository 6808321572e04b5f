import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterAll, expect, test } from 'vitest'
import { isPublicAddress } from './public-address.ts'
import { safeFetch } from './safe-fetch.ts'

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
