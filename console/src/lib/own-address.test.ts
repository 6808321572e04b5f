import { expect, test } from 'vitest'
import { withoutToken } from './own-address.ts'

test('of an address of ours the token is left out, of anybody else’s nothing', () => {
  const token = 'cagramax3xj3nhcubxdiqbe7nryqp4iu4yfyg6qs'
  expect(withoutToken(`support+c.${token}@brand.example`)).toBe('support@brand.example')
  for (const other of ['kim+shop@customer.example', 'kim+c.short@customer.example', 'kim@customer.example'])
    expect(withoutToken(other)).toBe(other)
})
