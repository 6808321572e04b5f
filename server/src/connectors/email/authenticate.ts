import { Resolver } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { authenticate, type DNSResolver } from 'mailauth'
import { z } from 'zod'
import { reasonOf } from '../../platform/errors.ts'

/** What SPF, DKIM and DMARC said about a mail, as one word each, and why. */
export const authenticationShape = z.object({
  isFailed: z.boolean(),
  results: z.record(z.string(), z.string()),
})
export type Authentication = z.infer<typeof authenticationShape>

/** Whether it is proved that a mail is from the domain it says: that nothing speaks against it is not enough. */
export function isProved(authentication: Authentication | null): boolean {
  if (!authentication || authentication.isFailed) return false
  const { dmarc, aligned } = authentication.results
  return dmarc === 'pass' || aligned === 'pass'
}

export type SmtpOrigin = { remoteAddress: string; helo: string; from: string }

export type Authenticate = (raw: Buffer, origin: SmtpOrigin) => Promise<Authentication>

const limitMs = 4_000
// After name servers did not answer, mail goes on without them for a while instead of waiting for each.
const pauseMs = 30_000

/**
 * Checks who sent a mail that came to us directly. Only DMARC decides that a sender is false; what could not be found
 * out is `none`.
 * @param resolver for tests; the system's name servers otherwise. Private senders are then judged too.
 */
export function createAuthenticate(resolver?: DNSResolver): Authenticate {
  const resolve = resolver ?? systemResolver()
  let pausedUntil = 0
  return async (raw, origin) => {
    if (!resolver && isPrivate(origin.remoteAddress))
      return none('It came through a server of this network, which alone knows where it is from.')
    if (Date.now() < pausedUntil) return none('The name servers did not answer.')
    const outcome = await withLimit(check(raw, origin, resolve)).catch((error) => none(reasonOf(error)))
    if (outcome !== 'late') return outcome
    pausedUntil = Date.now() + pauseMs
    return none('The name servers did not answer in time.')
  }
}

async function check(raw: Buffer, origin: SmtpOrigin, resolver: DNSResolver): Promise<Authentication> {
  const found = await authenticate(raw, {
    ip: origin.remoteAddress,
    helo: origin.helo,
    sender: origin.from,
    trustReceived: false,
    disableArc: true,
    disableBimi: true,
    resolver,
  })
  const dkim = found.dkim.results.map((one) => one.status.result)
  const results = {
    spf: found.spf ? found.spf.status.result : 'none',
    dkim: dkim.includes('pass') ? 'pass' : (dkim[0] ?? 'none'),
    dmarc: found.dmarc ? found.dmarc.status.result : 'none',
    // Of a domain that says nothing of how it wants to be judged.
    ...(found.dmarc && found.dmarc.status.result === 'none' && found.dkim.results.some(provesDomain)
      ? { aligned: 'pass' }
      : {}),
    ...(found.dmarcSkipReason ? { reason: found.dmarcSkipReason } : {}),
  }
  return { isFailed: results.dmarc === 'fail', results }
}

type Signature = { status: { result: string; aligned?: string | false; underSized?: number } }

function provesDomain({ status: { result, aligned, underSized } }: Signature): boolean {
  return result === 'pass' && Boolean(aligned) && !underSized
}

function none(reason: string): Authentication {
  return { isFailed: false, results: { spf: 'none', dkim: 'none', dmarc: 'none', reason } }
}

async function withLimit<T>(work: Promise<T>): Promise<T | 'late'> {
  const { promise, resolve } = Promise.withResolvers<'late'>()
  const timer = setTimeout(() => resolve('late'), limitMs)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}

/** The name servers of the system, asked twice and not for long. */
export function systemResolver(): DNSResolver {
  const dns = new Resolver({ timeout: 1_500, tries: 2 })
  // mailauth's type names texts only, while it sorts MX answers as the records Node gives.
  return (name, type) => dns.resolve(name, type) as Promise<string[]>
}

const privateNetworks = new BlockList()
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  privateNetworks.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  privateNetworks.addSubnet(network, prefix, 'ipv6')

/** Whether an address is of a private network, or none at all. */
export function isPrivate(address: string): boolean {
  const bare = address.replace(/^::ffff:/i, '')
  return isIP(bare) === 0 || privateNetworks.check(bare, isIP(bare) === 6 ? 'ipv6' : 'ipv4')
}
