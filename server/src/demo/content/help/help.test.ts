import { describe, expect, test } from 'vitest'
import { helpTexts } from './index.ts'
import { helpPlan } from './plan.ts'

const marksIn = (text: string) => ({
  links: [...text.matchAll(/\(article:([a-z-]+)\)/g)].map(([, key]) => key).sort(),
  facts: [...text.matchAll(/\{\{[^}]*\}\}/g)].map(([all]) => all).sort(),
  rows: text.split('\n').filter((line) => line.startsWith('|')).length,
})

describe.each(Object.entries(helpTexts))('the help in %s', (_locale, texts) => {
  test.each(helpPlan.map(({ key }) => key))('%s says the same as in English', (key) => {
    expect(marksIn(texts[key].text)).toEqual(marksIn(helpTexts.en[key].text))
    const known = helpPlan.map((one): string => one.key)
    expect(marksIn(texts[key].text).links.filter((one) => !known.includes(one ?? ''))).toEqual([])
  })

  test('no two articles have one title', () => {
    const titles = Object.values(texts).map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })
})
