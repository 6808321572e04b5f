import { expect, test } from 'vitest'
import { linkText } from './link-text.ts'

const hrefs = (text: string) => linkText(text).flatMap(({ href }) => href ?? [])

test('addresses of pages and people become links', () => {
  expect(hrefs('See https://shop.example/a?b=1, www.shop.example or ask ada@shop.example.')).toEqual([
    'https://shop.example/a?b=1',
    'https://www.shop.example',
    'mailto:ada@shop.example',
  ])
})

test('the text stays whole', () => {
  const text = 'Go (https://shop.example/x). Then wait…'
  expect(
    linkText(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
  expect(hrefs(text)).toEqual(['https://shop.example/x'])
})

test('brackets that belong to a link stay in it', () => {
  expect(hrefs('https://en.example/Brera_(Milan) is near')).toEqual(['https://en.example/Brera_(Milan)'])
})

test('other schemes are text', () => {
  expect(hrefs('javascript:alert(1) data:text/html,x')).toEqual([])
})
