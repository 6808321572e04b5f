import { expect, test } from 'vitest'
import { isTooLong, mostHtmlBytes, withoutHandlers } from './pasted.ts'

test('what would run is taken out of tags, and words that look alike stay', () => {
  const html = `<p onclick="steal()" class=a>on time = soon</p><img src=x onerror='go("a")'><a ONLOAD=go>x</a>`
  expect(withoutHandlers(html)).toBe('<p class=a>on time = soon</p><img src=x><a>x</a>')
})

test('pictures within a text do not count for how long it is', () => {
  const picture = `<img src="data:image/png;base64,${'A'.repeat(mostHtmlBytes * 4)}">`
  expect(isTooLong(`<p>short</p>${picture}`)).toBe(false)
  expect(isTooLong(`<p>${'long '.repeat(mostHtmlBytes)}</p>${picture}`)).toBe(true)
})
