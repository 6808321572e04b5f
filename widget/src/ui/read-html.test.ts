import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RichNode, readHtml } from './read-html.ts'

test('words keep their form and their links', () => {
  expect(readHtml('<p>See <a href="https://brand.example/a?b&amp;c">our <b>page</b></a> &lt;3</p>')).toEqual([
    {
      tag: 'p',
      children: [
        'See ',
        {
          tag: 'a',
          href: 'https://brand.example/a?b&c',
          children: ['our ', { tag: 'b', children: ['page'] }],
        },
        ' <3',
      ],
    },
  ])
})

test('nothing that acts gets in', () => {
  expect(readHtml('<script>alert(1)</script><p onclick="x()">a</p>')).toEqual([{ tag: 'p', children: ['a'] }])
  expect(readHtml('<a href="javascript:alert(1)">b</a>')).toEqual([{ tag: 'a', children: ['b'] }])
  expect(readHtml('<a href="&#106;avascript:alert(1)">b</a>')).toEqual([{ tag: 'a', children: ['b'] }])
  expect(readHtml('<img src=x onerror=alert(1)><iframe src="//x"><p>in</p></iframe>c')).toEqual(['c'])
})

test('whatever comes is read to its end and only into listed elements', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('<p>', '</p>', '<a href="', '<!--', '<script>', '<', '&#'),
  )
  const tags = (nodes: RichNode[]): string[] =>
    nodes.flatMap((node) => (typeof node === 'string' ? [] : [node.tag, ...tags(node.children)]))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(
        tags(readHtml(pieces.join(''))).filter((tag) => tag !== 'p' && tag !== 'a' && tag.length > 1),
      ).toEqual([])
    }),
  )
})
