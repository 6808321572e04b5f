import { expect, test } from 'vitest'
import { filtersIn, withoutPhrases } from './search-parts.ts'

test('each filter of a search can be left out; words that look like one cannot', () => {
  expect(filtersIn('lamp is:open re:order location:"Milano Brera" glass')).toEqual([
    { text: 'is:open', without: 'lamp re:order location:"Milano Brera" glass' },
    { text: 'location:"Milano Brera"', without: 'lamp is:open re:order glass' },
  ])
  expect(filtersIn('is:open')).toEqual([{ text: 'is:open', without: '' }])
  expect(filtersIn('lamp')).toEqual([])
})

test('a phrase becomes its words, a filter keeps its quotes', () => {
  expect(withoutPhrases('"blue lamp" tag:"very new"')).toBe('blue lamp tag:"very new"')
  expect(withoutPhrases('tag:"very new" lamp')).toBeUndefined()
})
