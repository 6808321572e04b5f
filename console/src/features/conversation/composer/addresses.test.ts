import { expect, test } from 'vitest'
import { isAddress, newDomains, parseAddresses } from './addresses.ts'

const to = (...addresses: string[]) => addresses.map((address) => ({ name: '', address }))

test('a domain that had no part in the conversation is named once', () => {
  expect(
    newDomains(to('a@Shop.example', 'b@gnail.example', 'c@gnail.example'), ['ada@shop.example']),
  ).toEqual(['gnail.example'])
})

test('pasted addresses are taken apart', () => {
  expect(parseAddresses('Ada Lovelace <ada@x.example>, bob@y.example; "C, D" <no')).toEqual([
    { name: 'Ada Lovelace', address: 'ada@x.example' },
    { name: '', address: 'bob@y.example' },
  ])
})

test('what is no address is none', () => {
  expect(['ada', 'ada@', '@x.example', 'a b@x.example', 'ada@x'].filter(isAddress)).toEqual([])
})
