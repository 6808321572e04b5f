import { expect, test } from 'vitest'
import { emptyState } from '../state.ts'
import { emptySetup } from '../test-setup.ts'
import { carryWords } from './carry-words.ts'

const state = {
  ...emptyState({ ...emptySetup, contactUrl: 'https://brand.example/contact?lang=en' }),
  draft: ' My frame is broken ',
}

test('what was written goes along to the brand’s own pages, and nowhere else', () => {
  expect(carryWords('https://brand.example/contact?lang=en', state)).toBe(
    'https://brand.example/contact?lang=en&q=My+frame+is+broken',
  )
  for (const href of ['tel:+39021234', 'mailto:help@brand.example', 'https://elsewhere.example/'])
    expect(carryWords(href, state)).toBe(href)
  expect(carryWords('https://brand.example/contact', { ...state, draft: '' })).toBe(
    'https://brand.example/contact',
  )
})
