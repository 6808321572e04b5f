import { expect, test } from 'vitest'
import { isSearch } from './is-search.ts'

test('a few words are a search, a sentence to somebody is none', () => {
  expect(['lamp', 'return an order', 'возврат заказа'].map(isSearch)).toEqual([true, true, true])
  expect(['', 'la', 'Hello, my name is Mara and my lamp flickers'].map(isSearch)).toEqual([
    false,
    false,
    false,
  ])
})
