import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SPLIT_LIMIT, splitText } from './split-text.ts'

const visible = (text: string) => splitText(text).visible

test('a quote below the answer folds with its introduction', () => {
  const split = splitText(
    'Thanks!\n\nOn Mon, 1 Feb 2021 at 10:00, Shop <shop@brand.example> wrote:\n> Dear Anna\n> …',
  )
  expect(split.visible).toBe('Thanks!')
  expect(split.quoted).toContain('On Mon, 1 Feb 2021')
})

test('an answer below the quote is shown', () => {
  expect(visible('On 1 Feb 2021, Shop wrote:\n> Which size?\n\nMedium, please.')).toBe('Medium, please.')
})

test('answers between quotes keep everything but the introduction', () => {
  const text =
    'On 1 Feb 2021 at 10:00, Shop wrote:\n> Which size?\nMedium.\n> Which colour?\nBlue.\n> Kind regards'
  expect(visible(text)).toBe('> Which size?\nMedium.\n> Which colour?\nBlue.')
})

test('a quote nobody introduced stays above an answer', () => {
  expect(visible('> broken since May\n\nThis is not true.')).toBe('> broken since May\n\nThis is not true.')
})

test('an original without marks runs to the end', () => {
  expect(
    visible('Yes.\n\n-----Original Message-----\nFrom: Shop <a@b.example>\nTo: me\n\nDear Anna,\n\nbye'),
  ).toBe('Yes.')
})

test('a header block whose mail is marked folds like an introduction', () => {
  expect(
    visible('From: Shop <a@b.example>\nSent: Monday\nTo: me\nSubject: Lamp\n\n> Dear Anna\n\nMy answer.'),
  ).toBe('My answer.')
})

test('a forwarded mail without own words is shown without its header', () => {
  const text =
    '---------- Forwarded message ----------\nFrom: Ben <ben@x.example>\nDate: Monday\nSubject: Lamp\nTo: me\n\nIt is broken.'
  expect(visible(text)).toBe('It is broken.')
})

test('a forwarded mail below own words folds', () => {
  expect(visible('Please see below.\n\nBegin forwarded message:\n\n> From: Ben\n> It is broken.')).toBe(
    'Please see below.',
  )
})

test('signatures fold, greetings stay', () => {
  const split = splitText('It works.\n\nThanks,\nAnna\n\n-- \nAnna Rossi\n+39 06 1234567')
  expect(split.visible).toBe('It works.\n\nThanks,\nAnna')
  expect(split.signature).toBe('-- \nAnna Rossi\n+39 06 1234567')
})

test('a mail that is only a signature or only a quote shows nothing and loses nothing', () => {
  expect(splitText('Sent from my iPhone')).toMatchObject({ visible: '', signature: 'Sent from my iPhone' })
  expect(splitText('> On Monday, X wrote:\n> hello')).toMatchObject({
    visible: '',
    quoted: '> On Monday, X wrote:\n> hello',
  })
})

test('the mark of a help desk above its quoted mail cuts', () => {
  expect(
    visible('Done.\n\n##- Please type your reply above this line -##\n\nYour request was updated.'),
  ).toBe('Done.')
})

test.each([
  'I want to fly\nFrom: Rome\nTo: Milan\nDate: 5 May\nThanks',
  'Hello,\nOn 12 March I wrote to you:\nThe lamp is broken.\nPlease answer.',
  'Prices:\n\n-----\nA 10\nB 20\n-----\n\nIs that right?',
  'Order number: 12345\nName: Foo\nDate: 2024-05-05\nPlease help',
  'Sent from the shop on Monday but never arrived',
  'Sent by post last week.',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'My colleague said:\nthe order is late.\nIs it so?',
  'Title\n-----\nText under title\n\nMore text',
  'On Monday at 10:30 I called: nobody answered.\nBest',
  'Reservation 12.05.2024, 19:30:\n4 people\nname Rossi',
  'Le 12/05/2024 à 19:30:\ntable pour 4\nMerci',
  `Hi\n--\n${'a long text after two dashes\n'.repeat(40)}`,
])('ordinary words stay visible: %j', (text) => {
  expect(visible(text)).toBe(text.trimEnd())
})

const LINES = fc.constantFrom(
  '',
  'Hello there',
  '> quoted',
  '>> deeper',
  '-- ',
  '____',
  '-----Original Message-----',
  'From: a@b.example',
  'Subject: x',
  'To: me',
  'Sent: today',
  'On 1 Feb 2021 at 10:00, A <a@b.example> wrote:',
  'wrote:',
  'Sent from my iPhone',
  '| table',
  'Begin forwarded message:',
  '\r',
  '\t',
  ':',
  'Il giorno 1 feb 2021',
)

test('nothing is lost: the segments give the text back', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(LINES, fc.string({ maxLength: 30 })), { maxLength: 60 }), (lines) => {
      const text = lines.join('\n')
      expect(
        splitText(text)
          .segments.map((segment) => segment.text)
          .join(''),
      ).toBe(text)
    }),
    { numRuns: 500 },
  )
})

test('a huge text is given back whole, its tail not folded away', () => {
  const text = `Hello\n${'x'.repeat(SPLIT_LIMIT)}\nend`
  const split = splitText(text)
  expect(split.segments.map((segment) => segment.text).join('')).toBe(text)
  expect(split.visible.endsWith('end')).toBe(true)
})
