import { expect, test } from 'vitest'
import { normaliseIdentity } from './identity.ts'

test('the same mailbox is one identity however it is written', () => {
  expect(normaliseIdentity('email', ' Anna.Rossi@Example.COM ')).toBe('anna.rossi@example.com')
})

test('a number is stored as E.164, with the country of whoever wrote it', () => {
  expect(normaliseIdentity('phone', '02 1234 5678', 'IT')).toBe('+390212345678')
  expect(normaliseIdentity('phone', '+48 22 123 45 67')).toBe('+48221234567')
})

test.each([
  ['email', 'anna'],
  ['email', '@shop.example'],
  ['email', 'a b@shop.example'],
  ['phone', '9999'],
  ['phone', 'call me'],
] as const)('a %s that is none is refused with what is wrong: %s', (kind, text) =>
  expect(() => normaliseIdentity(kind, text)).toThrow(/is not/),
)
