import { expect, test } from 'vitest'
import { slashQuery } from './slash-query.ts'

test('a slash after a space asks for a snippet, one inside a word does not', () => {
  expect(slashQuery('/')).toBe('')
  expect(slashQuery('Hello, /opening ho')).toBe('opening ho')
  expect(slashQuery('on Monday and/or')).toBeUndefined()
  expect(slashQuery('1 / 2')).toBeUndefined()
  expect(slashQuery('https://example.com')).toBeUndefined()
})
