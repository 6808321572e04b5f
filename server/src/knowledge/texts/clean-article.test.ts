import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scriptVectors } from '../../../test/script-vectors.ts'
import { cleanArticle, safeAddress, wordsOf } from './clean-article.ts'
import { readHtml } from './read-html.ts'
import { documents } from './test-documents.ts'
import { writeHtml } from './write-html.ts'

const tags =
  'h2 h3 h4 p ul ol li table thead tbody tr th td img a blockquote aside figure span br strong em code'
const tag =
  /^(?:<\/(?:[a-z0-9]+)>|<(?:[a-z0-9]+)(?: (?:id|href|src|alt|scope|data-(?:tone|video|snippet))="[^"<>]*")*>)$/
const address = /^(?:(?:https?|mailto|tel|article):|\/help-files\/[0-9a-f]{64}$)/

/** Nothing but the elements and attributes of articles, all closed, and addresses that lead where they may. */
function isArticle(html: string): boolean {
  const found = html.match(/<[^>]*>/g) ?? []
  const names = found.map((one) => /^<\/?([a-z0-9]+)/.exec(one)?.[1] ?? '')
  const addresses = [...found.join('').matchAll(/(?:href|src|data-video)="([^"]*)"/g)]
  return (
    found.every((one) => tag.test(one)) &&
    names.every((name) => tags.split(' ').includes(name)) &&
    addresses.every(([, one = '']) => address.test(one)) &&
    !/[<>]/.test(html.replace(/<[^>]*>/g, ''))
  )
}

test.each(scriptVectors.map((one) => [one]))('nothing of it acts: %s', (vector) => {
  for (const given of [vector, `<p>Before ${vector} after</p>`, `<table><tr><td>${vector}`]) {
    const clean = cleanArticle(given)
    expect(clean).toSatisfy(isArticle)
    expect(cleanArticle(clean)).toBe(clean)
  }
})

test('random mark-up makes no other HTML, and cleaning again changes nothing', () => {
  const piece = fc.constantFrom(
    ...[
      '<',
      '>',
      '"',
      "'",
      '/',
      '=',
      ' ',
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '<table>',
      '<td>',
      '<a href="',
      '<h2>',
    ],
    ...[
      '<img src="/help-files/',
      'onerror=',
      'javascript:',
      '<svg>',
      '<aside data-tone="info">',
      '<!--',
      '-->',
    ],
    ...[
      '\0',
      '&#x3c;',
      '&lt;',
      '<b>',
      '</b>',
      '<br>',
      'x',
      '<figure data-video="',
      '<span data-snippet="hours">',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const clean = cleanArticle(pieces.join(''))
      expect(clean).toSatisfy(isArticle)
      expect(cleanArticle(clean)).toBe(clean)
    }),
    { numRuns: 1500 },
  )
})

test('what articles may hold stays as it is', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const html = writeHtml(document)
      expect(readHtml(html)).toEqual(document)
      expect(cleanArticle(html)).toBe(html)
    }),
    { numRuns: 400 },
  )
})

test('broken HTML becomes whole', () => {
  expect(
    cleanArticle('<h1>Returns</h1><p>One<p>Two <b>bold <i>both</b> slanted</i><ul><li>a<li>b</ul>'),
  ).toBe(
    '<h2 id="returns">Returns</h2><p>One</p><p>Two <strong>bold</strong> <strong><em>both</em></strong> slanted</p><ul><li><p>a</p></li><li><p>b</p></li></ul>',
  )
  expect(cleanArticle('</p></div><td>loose</td><li>also</li>text')).toBe('<p>loose</p><p>also</p><p>text</p>')
  expect(cleanArticle('<div>One<div>Two</div></div>')).toBe('<p>One</p><p>Two</p>')
})

test('a picture of somewhere else is a way there, one of ours is shown', () => {
  expect(cleanArticle('<p><img src="https://t.example/p.gif" alt="The shop"></p>')).toBe(
    '<p><a href="https://t.example/p.gif">The shop</a></p>',
  )
  const own = `<p><img src="/help-files/${'a'.repeat(64)}" alt=""></p>`
  expect(cleanArticle(own)).toBe(own)
  expect(cleanArticle('<p>x<img src="/api/v1/session"></p>')).toBe('<p>x</p>')
})

test('only addresses a reader can follow are links', () => {
  expect(safeAddress('https://a.example/b (c)')).toBe('https://a.example/b%20%28c%29')
  expect(safeAddress('article:01980000-0000-7000-8000-000000000000')).toBeDefined()
  for (const bad of ['javascript:alert(1)', '//evil.example', '/x', 'data:text/html,x', 'article:x', ''])
    expect(safeAddress(bad)).toBeUndefined()
})

test('headings of one text have addresses of their own', () => {
  expect(cleanArticle('<h2>Zwrot</h2><h3>Zwrot</h3><h2>Возврат</h2>')).toBe(
    '<h2 id="zwrot">Zwrot</h2><h3 id="zwrot-2">Zwrot</h3><h2 id="vozvrat">Возврат</h2>',
  )
})

test('its words are read line by line', () => {
  expect(wordsOf(cleanArticle('<h2>Hours</h2><p>We are <b>open</b></p><ul><li>today</li></ul>'))).toBe(
    'Hours\n\nWe are open\n\ntoday',
  )
})

test('too much is refused and nothing of it is cut off', () => {
  const refused = (html: string) => expect(() => cleanArticle(html)).toThrow('too long')
  refused('a'.repeat(5_000_000))
  refused('<p>x</p>'.repeat(100_000))
  refused('&'.repeat(200_000))
})

test('deep nesting costs no stack', () => {
  expect(cleanArticle(`${'<blockquote>'.repeat(10_000)}deep`)).toContain('deep')
})
