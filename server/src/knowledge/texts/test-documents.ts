import fc from 'fast-check'
import { type Block, type Format, type Inline, plain, snippetNames, tones } from './document.ts'
import { tidyBlocks } from './tidy.ts'

const word = fc.oneof(
  fc.constantFrom(
    'ordine',
    'zwrot',
    'возврат',
    '5',
    '1.',
    '-',
    '#',
    '*',
    '**',
    '_',
    '`',
    '|',
    '>',
    '<b>',
    '&amp;',
  ),
  fc.constantFrom(
    '[x]',
    '(y)',
    '{{z}}',
    '\\',
    '!',
    '~~~',
    '===',
    '---',
    'https://a.example',
    '€',
    '🕶',
    '"',
    '+',
    '](',
  ),
  fc.string({ maxLength: 6 }),
  fc.stringMatching(/^[a-z]{1,8}$/),
)
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
const src = hash.map((one) => `/help-files/${one}`)
const link = fc.constantFrom(
  'https://shop.example/a?b=c&d=e#f',
  'mailto:ciao@ottilia.example',
  'tel:+390212345',
  'article:01980000-0000-7000-8000-000000000000',
)
const format: fc.Arbitrary<Format> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(plain) },
  fc.record({
    isStrong: fc.boolean(),
    isEmphatic: fc.boolean(),
    isCode: fc.constant(false),
    link: fc.option(link, { nil: null }),
  }),
  fc.record({
    isStrong: fc.constant(false),
    isEmphatic: fc.constant(false),
    isCode: fc.constant(true),
    link: fc.option(link, { nil: null }),
  }),
)
const leaf: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(text, format).map(([one, set]): Inline => ({ kind: 'text', text: one, ...set })),
  },
  fc.constant<Inline>({ kind: 'break', ...plain }),
  fc.tuple(src, text).map(
    ([one, alt]): Inline => ({
      ...{ kind: 'image', src: one, alt: alt.replace(/\s+/g, ' ').trim() },
      ...plain,
    }),
  ),
  fc.constantFrom(...snippetNames).map((name): Inline => ({ kind: 'snippet', name, ...plain })),
)
const content = fc.array(leaf, { maxLength: 5 })

const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3, depthIdentifier: 'document' }),
  block: fc.oneof(
    { depthSize: 'small', depthIdentifier: 'document' },
    content.map((one): Block => ({ kind: 'paragraph', content: one })),
    fc
      .tuple(fc.constantFrom<2 | 3 | 4>(2, 3, 4), content)
      .map(([level, one]): Block => ({ kind: 'heading', level, content: one })),
    fc
      .tuple(fc.boolean(), fc.array(fc.array(content, { maxLength: 3 }), { maxLength: 3 }))
      .map(([hasHead, rows]): Block => ({ kind: 'table', hasHead, rows })),
    fc
      .tuple(link, text, fc.option(src, { nil: null }))
      .map(
        ([, title, one]): Block => ({ kind: 'video', url: 'https://video.example/v?id=1', title, src: one }),
      ),
    fc
      .tuple(fc.boolean(), fc.array(tie('blocks'), { maxLength: 3 }))
      .map(([isOrdered, items]): Block => ({ kind: 'list', isOrdered, items })),
    tie('blocks').map((blocks): Block => ({ kind: 'quote', blocks })),
    fc
      .tuple(fc.constantFrom(...tones), tie('blocks'))
      .map(([tone, blocks]): Block => ({ kind: 'callout', tone, blocks })),
  ),
}))

/** Documents with everything articles may hold, in their one form. */
export const documents = fc.array(block, { maxLength: 5 }).map((blocks) => tidyBlocks(tidyBlocks(blocks)))
