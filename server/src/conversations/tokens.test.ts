import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '../platform/ids.ts'
import { createSecrets } from '../platform/secrets.ts'
import { makeToken, readToken } from './tokens.ts'

const secrets = createSecrets('a key that only this test knows of')
const accountId = newId()

test('a token names what it was made for, whatever case the mail system leaves it in', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.constantFrom('conversation', 'message', 'location'), (id, kind) => {
      const token = makeToken(secrets, accountId, kind, id)
      expect(token).toHaveLength(40)
      expect(readToken(secrets, accountId, token.toUpperCase())).toEqual({ kind, id })
    }),
  )
})

test('a token with any other letter, of another account or another installation names nothing', () => {
  const token = makeToken(secrets, accountId, 'conversation', newId())
  fc.assert(
    fc.property(fc.nat(39), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'), (at, letter) => {
      fc.pre(token[at] !== letter)
      expect(readToken(secrets, accountId, token.slice(0, at) + letter + token.slice(at + 1))).toBeUndefined()
    }),
  )
  expect(readToken(secrets, newId(), token)).toBeUndefined()
  expect(readToken(createSecrets('the key of somebody else'), accountId, token)).toBeUndefined()
  expect(readToken(secrets, accountId, '')).toBeUndefined()
})
