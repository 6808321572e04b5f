import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeAddress } from '../texts/clean-article.ts'
import { documents } from '../texts/test-documents.ts'
import { writeHtml } from '../texts/write-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { writeMarkdown } from './write-markdown.ts'

const hash = 'a'.repeat(64)
const finding = {
  picture: (src: string) => (src.startsWith('/help-files/') ? src : undefined),
  link: safeAddress,
}
const read = (text: string) => readMarkdown(text, finding)
const htmlOf = (text: string) => writeHtml(read(text))

test('every article comes back from Markdown as it was', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const written = writeMarkdown(document)
      expect(read(written)).toEqual(document)
      expect(writeMarkdown(read(written))).toBe(written)
    }),
    { numRuns: 500 },
  )
})

test('Markdown of others is read as they meant it', () => {
  const text = [
    '# Returns',
    '',
    'Send it back  ',
    'within *thirty* __days__, see `form-7` or <https://shop.example/returns>.',
    '',
    '* One',
    '  goes on',
    '+ Two',
    '',
    '  | Size | Price |',
    '  |:-----|------:|',
    '  | S    | 5 &euro; |',
    '',
    '> [!CAUTION]',
    '> Not the case.',
    '',
    '---',
    '',
    'Setext',
    '------',
    '',
    '1) first',
    '2) second',
    '',
    '```sh',
    'a | b',
    '```',
    `![Us](/help-files/${hash}) ![there](https://t.example/p.png)`,
  ].join('\n')
  expect(htmlOf(text)).toBe(
    [
      '<h2 id="returns">Returns</h2>',
      '<p>Send it back<br>within <em>thirty</em> <strong>days</strong>, see <code>form-7</code> or <a href="https://shop.example/returns">https://shop.example/returns</a>.</p>',
      '<ul><li><p>One goes on</p></li><li><p>Two</p><table><thead><tr><th scope="col">Size</th><th scope="col">Price</th></tr></thead><tbody><tr><td>S</td><td>5 &amp;euro;</td></tr></tbody></table></li></ul>',
      '<aside data-tone="warning"><p>Not the case.</p></aside>',
      '<h2 id="setext">Setext</h2>',
      '<ol><li><p>first</p></li><li><p>second</p></li></ol>',
      '<p><code>a | b</code></p>',
      `<p><img src="/help-files/${hash}" alt="Us"> <a href="https://t.example/p.png">there</a></p>`,
    ].join(''),
  )
})

test('scripts in it are words or nothing', () => {
  expect(htmlOf('<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>')).toBe(
    '<p>alert(1) x</p>',
  )
})

test.each([
  ['[', 100_000],
  ['![', 100_000],
  ['*a ', 100_000],
  ['**a *b _c ', 50_000],
  ['# \t', 50_000],
  ['- -', 50_000],
  ['|-', 50_000],
  ['> ', 50_000],
  ['- ', 50_000],
  ['`a``', 50_000],
  ['<b>', 50_000],
  ['[a](', 50_000],
  ['| a ', 50_000],
  ['\\', 100_000],
  ['<!--', 50_000],
  ['a\n', 100_000],
  ['- a\n', 50_000],
  ['1. a\n\n', 50_000],
])(
  'what is repeated very often is read in reasonable time: %j',
  (piece, times) => {
    expect(() => read(piece.repeat(times))).not.toThrow()
  },
  10_000,
)
