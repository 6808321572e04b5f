import { expect, test } from 'vitest'
import { isSigned, waysToWrite } from './signature.ts'

// The vectors the provider publishes with its own libraries.
const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
const form = new URLSearchParams({
  ...{ CallSid: 'CA1234567890ABCDE', Caller: '+14158675309', Digits: '1234' },
  ...{ From: '+14158675309', To: '+18005551212' },
})
const signature = 'RSOYDt4T1cUTdK1PDd93/VVr8B8='

test('takes the published signature, and the same fields in another order', () => {
  expect(isSigned('12345', { urls: [url], form, signature })).toBe(true)
  const turned = new URLSearchParams([...form].toReversed())
  expect(isSigned('12345', { urls: [url], form: turned, signature })).toBe(true)
})

test('takes the published signature of a field that comes several times', () => {
  const repeated = new URLSearchParams({ Sid: 'CA123', SidAccount: 'AC123' })
  for (const digits of ['5678', '1234', '1234']) repeated.append('Digits', digits)
  expect(isSigned('12345', { urls: [url], form: repeated, signature: 'IK+Dwps556ElfBT0I3Rgjkr1wJU=' })).toBe(
    true,
  )
})

type Given = { token?: string; urls?: string[]; change?: Record<string, string>; signature?: string }

test.each<[name: string, given: Given]>([
  ['another token', { token: '54321' }],
  ['another address', { urls: ['https://mycompany.com/myapp.php?foo=1&bar=3'] }],
  ['a changed field', { change: { From: '+15555555555' } }],
  ['a field more', { change: { Extra: '1' } }],
  ['no signature', { signature: '' }],
  ['a shortened one', { signature: signature.slice(0, -2) }],
  ['one letter changed', { signature: `S${signature.slice(1)}` }],
  ['a very long one', { signature: signature.repeat(1_000) }],
])('refuses %s', (_name, { token = '12345', urls = [url], change = {}, signature: given = signature }) => {
  const changed = new URLSearchParams({ ...Object.fromEntries(form), ...change })
  expect(isSigned(token, { urls, form: changed, signature: given })).toBe(false)
})

test('an address is taken with its port and without', () => {
  expect(waysToWrite('https://desk.example', '/a?b=c')).toContain('https://desk.example:443/a?b=c')
  expect(waysToWrite('https://desk.example:8443', '/a')).toEqual(
    expect.arrayContaining(['https://desk.example:8443/a', 'https://desk.example/a']),
  )
})
