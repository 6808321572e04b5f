import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { sayIn } from '../doctor.ts'
import { checkDns } from './check-dns.ts'

const world = await testWorld()
const say = sayIn(world, 'en')

type Zone = Record<string, string[]>

function resolverOf(zone: Zone) {
  return async (name: string) => {
    const found = zone[name]
    if (found) return found.map((text) => [text])
    throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
  }
}

const dkim = { selector: 'vicino202601', domain: 'aurora.example', publicKey: 'OURKEY' }

async function states(zone: Zone, key: typeof dkim | null = dkim): Promise<Record<string, string>> {
  const checks = await checkDns('aurora.example', key, { resolver: resolverOf(zone), say })
  return Object.fromEntries(checks.map((check) => [check.id, check.state]))
}

test('a domain that says everything is well', async () => {
  expect(
    await states({
      'aurora.example': ['google-site-verification=x', 'v=spf1 include:_spf.aurora.example -all'],
      'vicino202601._domainkey.aurora.example': ['v=DKIM1; k=rsa; p=OUR', 'v=DKIM1; k=rsa; p=OURKEY'],
      '_dmarc.aurora.example': ['v=DMARC1; p=none'],
    }),
  ).toEqual({ spf: 'ok', dkim: 'ok', dmarc: 'ok' })
})

test('a domain that says nothing is a warning, a signing key nobody can find a failure', async () => {
  expect(await states({})).toEqual({ spf: 'warn', dkim: 'fail', dmarc: 'warn' })
  expect(await states({}, null)).toMatchObject({ dkim: 'warn' })
})

test('two SPF records and another key than ours are failures: receivers would not believe us', async () => {
  expect(
    await states({
      'aurora.example': ['v=spf1 mx -all', 'v=spf1 a -all'],
      'vicino202601._domainkey.aurora.example': ['v=DKIM1; p=ANOTHER'],
    }),
  ).toMatchObject({ spf: 'fail', dkim: 'fail' })
})

test('name servers that do not answer are a warning that says so', async () => {
  const checks = await checkDns('aurora.example', null, {
    resolver: () => Promise.reject(Object.assign(new Error('queryTxt ETIMEOUT'), { code: 'ETIMEOUT' })),
    say,
  })
  expect(checks.find((check) => check.id === 'spf')).toMatchObject({
    state: 'warn',
    detail: expect.stringContaining('ETIMEOUT'),
  })
})

test('the reasons are said in the language of who asks', async () => {
  const reasons = async (locale: string) =>
    (await checkDns('aurora.example', null, { resolver: resolverOf({}), say: sayIn(world, locale) })).map(
      (check) => check.detail,
    )
  expect(
    new Set(await Promise.all(['en', 'it', 'pl', 'ru'].map(reasons)).then((all) => all.flat())).size,
  ).toBe(12)
})
