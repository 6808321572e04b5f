import { lookup } from 'node:dns'
import { lookup as lookUp } from 'node:dns/promises'
import {
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
  request as requestHttp,
} from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { isPublicAddress } from './public-address.ts'

export type SafeFetchOptions = {
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
  /** Origins inside the private network that may be called all the same. */
  privateOrigins?: readonly string[]
  timeoutMs?: number
  /** Whoever asked may give up before. */
  signal?: AbortSignal
  maxBytes?: number
  /** The answer's status is what counts: of a body that is longer, or never ends, the first bytes are kept. */
  cutsAnswer?: boolean
  /** Otherwise a redirect is an answer like any other. */
  followsRedirects?: boolean
}

export type FetchedResponse = { status: number; headers: Headers; body: Buffer; url: string }

const maxRedirects = 5
const longestLookUpMs = 2_000
const redirects = new Set([301, 302, 303, 307, 308])

/**
 * The one client for addresses people give us. It refuses private addresses: of the host as written, of every
 * address its name resolves to (the checked address is the one connected to), and again on each redirect.
 * @throws AppError invalid for an address we may not call, unavailable when it does not answer as it should
 */
export async function safeFetch(address: string, options: SafeFetchOptions = {}): Promise<FetchedResponse> {
  let url = address
  let call = options
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    const response = await once(checkUrl(url), call)
    const location = response.headers.get('location')
    if (options.followsRedirects === false) return response
    if (!redirects.has(response.status) || location === null || !URL.canParse(location, url)) return response
    const next = new URL(location, url)
    call = afterRedirect(call, response.status, next.origin === new URL(url).origin)
    url = next.href
  }
  throw new AppError('unavailable', `${address} redirects too often.`)
}

/**
 * Refuses an address safeFetch would refuse, as far as can be told without calling it. A name nobody knows (yet) passes.
 * @throws AppError invalid
 */
export async function checkPublic(address: string, privateOrigins: readonly string[]): Promise<void> {
  const url = checkUrl(address)
  if (privateOrigins.includes(url.origin)) return
  const host = hostOf(url)
  const found = isIP(host) === 0 ? await addressesOf(host) : [host]
  if (!found.every(isPublicAddress)) throw refused(host)
}

async function addressesOf(host: string): Promise<string[]> {
  const found = lookUp(host, { all: true }).then(
    (all) => all.map((one) => one.address),
    () => [],
  )
  return Promise.race([found, pause(longestLookUpMs, [], { ref: false })])
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

function checkUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new AppError('invalid', `${address} is not an http or https address.`)
  if (url.username || url.password) throw new AppError('invalid', 'An address must not hold a password.')
  return url
}

// As browsers do: only 307 and 308 repeat the method and body, and another site never gets our credentials.
function afterRedirect(call: SafeFetchOptions, status: number, isSameOrigin: boolean): SafeFetchOptions {
  const { body, method, headers, ...rest } = call
  const kept = Object.entries(headers ?? {}).filter(
    ([name]) => isSameOrigin || !['authorization', 'cookie'].includes(name.toLowerCase()),
  )
  const repeats = status === 307 || status === 308
  return {
    ...rest,
    headers: Object.fromEntries(kept),
    ...(repeats ? { ...(method ? { method } : {}), ...(body ? { body } : {}) } : { method: 'GET' }),
  }
}

function once(url: URL, options: SafeFetchOptions): Promise<FetchedResponse> {
  const isAllowed = options.privateOrigins?.includes(url.origin) ?? false
  const host = hostOf(url)
  if (!isAllowed && isIP(host) !== 0 && !isPublicAddress(host)) throw refused(host)
  return new Promise((resolve, reject) => {
    const timer = AbortSignal.timeout(options.timeoutMs ?? 10_000)
    const fail = (error: Error) =>
      reject(error instanceof AppError ? error : unavailable(url, error, timer.aborted))
    const signal = options.signal ? AbortSignal.any([timer, options.signal]) : timer
    const request = send(url, options, { signal, ...(isAllowed ? {} : { lookup: publicLookup }) })
    request.on('error', fail)
    request.on('response', (response) => {
      // From here on whoever reads the answer notices what goes wrong.
      request.off('error', fail).on('error', () => undefined)
      read(response, options.maxBytes ?? 1024 * 1024, options.cutsAnswer ?? false)
        .then((body) => resolve(asResponse(response, body, url.href)))
        .catch(fail)
    })
    request.end(options.body)
  })
}

function send(url: URL, { method = 'GET', headers }: SafeFetchOptions, more: RequestOptions): ClientRequest {
  const start = url.protocol === 'https:' ? requestHttps : requestHttp
  return start(url, {
    method,
    headers: { 'user-agent': 'Vicino', 'accept-encoding': 'identity', ...headers },
    agent: false,
    ...more,
  })
}

const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '')
    const found = addresses.find((one) => !isPublicAddress(one.address))
    const first = addresses[0]
    if (found || !first) return done(refused(hostname), '')
    if (options.all) done(null, addresses)
    else done(null, first.address, first.family)
  })
}

function refused(host: string): AppError {
  return new AppError('invalid', `${host} is not an address of the public internet.`, {
    key: 'privateAddress',
  })
}

function unavailable(url: URL, error: Error, isTimeOut: boolean): AppError {
  return new AppError('unavailable', `${url.host}: ${error.message}`, isTimeOut ? { isTimeOut } : {})
}

async function read(response: IncomingMessage, maxBytes: number, isCut: boolean): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response) {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      chunks.push(bytes)
      if (size > maxBytes) {
        if (isCut) break
        throw new AppError('unavailable', `The answer is larger than ${maxBytes} bytes.`)
      }
    }
  } catch (error) {
    if (!isCut) throw error
  }
  return isCut ? Buffer.concat(chunks).subarray(0, maxBytes) : Buffer.concat(chunks)
}

function asResponse(response: IncomingMessage, body: Buffer, url: string): FetchedResponse {
  const headers = new Headers()
  for (const [name, value] of Object.entries(response.headers))
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one)
  return { status: response.statusCode ?? 0, headers, body, url }
}
