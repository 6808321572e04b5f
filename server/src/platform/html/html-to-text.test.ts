import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToText } from './html-to-text.ts'

test('blocks become lines, cells are apart, items are marked', () => {
  expect(
    htmlToText('<p>One<br>two</p><ul><li>a</li><li>b</li></ul><table><tr><td>x</td><td>y</td></tr></table>'),
  ).toBe('One\ntwo\n\n- a\n- b\n\nx\ty')
})

test('white space collapses except in preformatted text', () => {
  expect(htmlToText('<p>a \n  b</p><pre>c\n  d</pre>')).toBe('a b\n\nc\n  d')
})

test('entities are decoded and hidden parts left out', () => {
  expect(
    htmlToText('<head><title>no</title><style>p{}</style></head><p>Caf&eacute; &amp;&nbsp;t&#233;</p>'),
  ).toBe('Café & té')
})

test('a hundred thousand open tags do not overflow the stack', () => {
  expect(htmlToText(`${'<span>'.repeat(100_000)}x`).length).toBeLessThan(2)
})

test('no word of plain text is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 20 }), (words) => {
      const html = words
        .map((word, i) =>
          i % 3 === 0 ? `<div>${word}</div>` : i % 3 === 1 ? `<b>${word}</b> ` : `${word}<br>`,
        )
        .join('')
      expect(htmlToText(html).replace(/\s+/g, '')).toBe(words.join(''))
    }),
  )
})
