import type { DNSResolver } from 'mailauth'
import { reasonOf } from '../../platform/errors.ts'
import type { Check, Say } from '../connector.ts'
import { systemResolver } from './authenticate.ts'
import type { EmailSettings } from './settings.ts'

type Verdict = Pick<Check, 'state' | 'detail'>

/** What a sending domain says about its mail: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 9989). */
export async function checkDns(
  domain: string,
  dkim: EmailSettings['dkim'],
  { resolver = systemResolver(), say }: { resolver: DNSResolver | undefined; say: Say },
): Promise<Check[]> {
  const verdict = verdictIn(say)
  const ask = (name: string) => texts(resolver, name)
  const [spf, key, dmarc] = await Promise.all([
    verdict(ask(domain), (found) => judgeSpf(say, domain, found)),
    dkim
      ? verdict(ask(`${dkim.selector}._domainkey.${dkim.domain}`), (found) => judgeDkim(say, dkim, found))
      : { state: 'warn' as const, detail: say('unsigned') },
    verdict(ask(`_dmarc.${domain}`), (found) => judgeDmarc(say, domain, found)),
  ])
  return [
    { id: 'spf', title: 'doctor.spf', ...spf },
    { id: 'dkim', title: 'doctor.dkim', ...key },
    { id: 'dmarc', title: 'doctor.dmarc', ...dmarc },
  ]
}

function judgeSpf(say: Say, domain: string, found: string[]): Verdict {
  const records = found.filter((text) => /^v=spf1(\s|$)/i.test(text))
  if (records.length === 0) return { state: 'warn', detail: say('spfNone', { domain }) }
  if (records.length > 1) return { state: 'fail', detail: say('spfMany', { domain, count: records.length }) }
  return { state: 'ok', detail: records[0] ?? '' }
}

function judgeDkim(say: Say, dkim: NonNullable<EmailSettings['dkim']>, found: string[]): Verdict {
  const name = `${dkim.selector}._domainkey.${dkim.domain}`
  if (found.length === 0) return { state: 'fail', detail: say('noRecord', { name }) }
  const isOurs = found.some((text) => text.replace(/\s/g, '').includes(`p=${dkim.publicKey}`))
  return isOurs
    ? { state: 'ok', detail: say('keyIsOurs', { name }) }
    : { state: 'fail', detail: say('keyIsOther', { name }) }
}

function judgeDmarc(say: Say, domain: string, found: string[]): Verdict {
  const record = found.find((text) => /^v=DMARC1\s*;/i.test(text))
  return record
    ? { state: 'ok', detail: record }
    : { state: 'warn', detail: say('dmarcNone', { name: `_dmarc.${domain}` }) }
}

function verdictIn(say: Say) {
  return async (asked: Promise<string[]>, judge: (found: string[]) => Verdict): Promise<Verdict> => {
    try {
      return judge(await asked)
    } catch (error) {
      return { state: 'warn', detail: say('dnsSilent', { reason: reasonOf(error) }) }
    }
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
