import { expect, test } from 'vitest'
import { buildIndex, type SearchText } from './build-index.ts'
import { findTexts } from './find-texts.ts'
import { bookOf, type SynonymBook } from './synonyms-in.ts'

const stem = async (words: readonly string[]) => words.map((word) => word.replace(/(?:ing|ed|s)$/, ''))
const text = (title: string, more: Partial<SearchText> = {}): SearchText => ({
  ...{ id: title, title, keywords: [], summary: '', body: '', boost: 1 },
  ...more,
})

const texts = [
  text('Returns'),
  text('Returns and exchanges'),
  text('How do I return an order?', { body: 'Take it to any shop.' }),
  text('Delivery times', {
    keywords: ['shipping', 'parcel'],
    body: 'We deliver within three days. Returned parcels take longer.',
  }),
  text('Parcel shops', { boost: 0.9 }),
  text('Glasses that broke', { body: 'We repair frames and lenses.' }),
  text('Opening hours', { body: 'On holidays some shops are closed.' }),
  text('Gift vouchers', { body: 'A voucher is valid for three years.' }),
]
const index = await buildIndex(texts, stem)
const search = async (typed: string, synonyms?: SynonymBook) =>
  (await findTexts(index, typed, { stem, most: 6, ...(synonyms && { synonyms }) })).map(
    ({ place }) => texts[place]?.title,
  )
const phrase = (text: string) => ({ words: text.split(' '), stems: text.split(' ') })

test('an exact title stands before the beginning of one, a keyword before a text', async () => {
  expect(await search('returns')).toEqual([
    'Returns',
    'Returns and exchanges',
    'How do I return an order?',
    'Delivery times',
  ])
  expect((await search('parcel')).slice(0, 2)).toEqual(['Parcel shops', 'Delivery times'])
})

test('two letters find titles and keywords, three find texts as well', async () => {
  expect(await search('gi')).toEqual(['Gift vouchers'])
  expect(await search('le')).toEqual([])
  expect(await search('len')).toEqual(['Glasses that broke'])
})

test('a slip of the keys is forgiven, also where the word is not finished', async () => {
  expect(await search('delivrey times')).toEqual(['Delivery times'])
  expect(await search('opning')).toEqual(['Opening hours'])
  expect(await search('vouhc')).toEqual(['Gift vouchers'])
})

test('other forms and other words for the same are found', async () => {
  expect(await search('repairing')).toEqual(['Glasses that broke'])
  const book = bookOf([
    ['postage', 'shipping'].map(phrase),
    ['mend', 'have repaired', 'repair frame'].map(phrase),
  ])
  expect(await search('postage', book)).toEqual(['Delivery times'])
  expect(await search('mend', book)).toEqual(['Glasses that broke'])
  expect((await search('have repaired lenses', book))[0]).toBe('Glasses that broke')
})

test('where no text has all words, those with most of them are found', async () => {
  expect(await search('closed on holidays in Rome')).toEqual(['Opening hours'])
  expect(await search('qqqq')).toEqual([])
  expect(await search('  ?! ')).toEqual([])
})
