import type { DNSResolver } from 'mailauth'
import { reasonOf } from '../../platform/errors.ts'
import type { Check } from '../connector.ts'
import { systemResolver } from './authenticate.ts'
import type { EmailSettings } from './settings.ts'

type Verdict = Pick<Check, 'state' | 'detail'>

/** What a sending domain says about its mail: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 9989). */
export async function checkDns(
  domain: string,
  dkim: EmailSettings['dkim'],
  resolver: DNSResolver = systemResolver(),
): Promise<Check[]> {
  const ask = (name: string) => texts(resolver, name)
  const [spf, key, dmarc] = await Promise.all([
    verdict(ask(domain), (found) => judgeSpf(domain, found)),
    dkim
      ? verdict(ask(`${dkim.selector}._domainkey.${dkim.domain}`), (found) => judgeDkim(dkim, found))
      : noKey(),
    verdict(ask(`_dmarc.${domain}`), (found) => judgeDmarc(domain, found)),
  ])
  return [
    { id: 'spf', title: 'doctor.spf', ...spf },
    { id: 'dkim', title: 'doctor.dkim', ...key },
    { id: 'dmarc', title: 'doctor.dmarc', ...dmarc },
  ]
}

function noKey(): Verdict {
  return { state: 'warn', detail: 'Vicino does not sign this mail; the sending server may.' }
}

function judgeSpf(domain: string, found: string[]): Verdict {
  const records = found.filter((text) => /^v=spf1(\s|$)/i.test(text))
  if (records.length === 0)
    return { state: 'warn', detail: `${domain} names no servers that may send for it.` }
  if (records.length > 1)
    return { state: 'fail', detail: `${domain} has ${records.length} SPF records; receivers then use none.` }
  return { state: 'ok', detail: records[0] ?? '' }
}

function judgeDkim(dkim: NonNullable<EmailSettings['dkim']>, found: string[]): Verdict {
  const name = `${dkim.selector}._domainkey.${dkim.domain}`
  if (found.length === 0) return { state: 'fail', detail: `There is no record at ${name}.` }
  const isOurs = found.some((text) => text.replace(/\s/g, '').includes(`p=${dkim.publicKey}`))
  return isOurs
    ? { state: 'ok', detail: `${name} holds our key.` }
    : { state: 'fail', detail: `${name} holds another key than ours.` }
}

function judgeDmarc(domain: string, found: string[]): Verdict {
  const record = found.find((text) => /^v=DMARC1\s*;/i.test(text))
  return record
    ? { state: 'ok', detail: record }
    : { state: 'warn', detail: `There is no record at _dmarc.${domain}; large providers ask for one.` }
}

async function verdict(asked: Promise<string[]>, judge: (found: string[]) => Verdict): Promise<Verdict> {
  try {
    return judge(await asked)
  } catch (error) {
    return { state: 'warn', detail: `The name servers could not be asked: ${reasonOf(error)}` }
  }
}

async function texts(resolver: DNSResolver, name: string): Promise<string[]> {
  try {
    const records = await resolver(name, 'TXT')
    return records.map((record) => (Array.isArray(record) ? record.join('') : record))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOTFOUND' || code === 'ENODATA') return []
    throw error
  }
}
