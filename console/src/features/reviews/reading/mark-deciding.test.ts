import { expect, test } from 'vitest'
import { markDeciding } from './mark-deciding.ts'

const marked = (text: string, words: string[]) =>
  markDeciding(text, words)
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join('')

test('words that decided are marked whole, whatever their accents and capitals', () => {
  expect(marked('Schifo! Perché? Perchè no.', ['schifo', 'perche'])).toBe('[Schifo]! [Perché]? [Perchè] no.')
  expect(marked('Плохой приём, плохо', ['плохо', 'прием'])).toBe('Плохой [приём], [плохо]')
  expect(marked('Nobody answered the phone', ['Nobody answered'])).toBe('[Nobody answered] the phone')
  expect(marked('I didn’t wait, waited', ["didn't", 'waited'])).toBe('I [didn’t] wait, [waited]')
})

test('a word within a phrase is marked once, and nothing is lost of the text', () => {
  expect(marked('on hold, on hold', ['on hold', 'hold'])).toBe('[on hold], on [hold]')
  expect(marked('', ['a'])).toBe('')
  expect(marked('nothing here', [])).toBe('nothing here')
})
