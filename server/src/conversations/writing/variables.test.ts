import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeHtml } from '../../platform/html/escape.ts'
import { checkVariables } from './check-texts.ts'
import { fillVariables } from './fill.ts'
import { firstNameOf } from './first-name.ts'
import { leftBeside } from './unchanged.ts'
import { type TextUse, variablesFor } from './variables.ts'

const known = { 'customer.firstName': 'Mara <3', 'brand.name': 'Aurora' }
const keep = (text: string) => fillVariables(text, known, { unknown: 'keep' })
const drop = (text: string) => fillVariables(text, known, { unknown: 'drop' }).text

test('what is known is written, what is not is said in other words or stays to be seen', () => {
  expect(keep('Hi {{customer.firstName}}, {{ brand.name }}')).toEqual({
    text: 'Hi Mara <3, Aurora',
    missing: [],
  })
  expect(keep('Hi {{customer.name|there}}').text).toBe('Hi there')
  expect(keep('Call {{location.phone}}')).toEqual({
    text: 'Call {{location.phone}}',
    missing: ['location.phone'],
  })
})

test('what is left out takes the space before it with it, and a line that says nothing else', () => {
  expect(drop('Hello {{customer.name}},\n\n{{location.name}}: {{location.hours}}.\nBye')).toBe(
    'Hello,\n\nBye',
  )
  const html = '<p>Hello {{customer.name}},<br>Tel. {{location.phone}}</p><p>{{location.name}}</p>'
  expect(fillVariables(html, {}, { unknown: 'drop', isHtml: true }).text).toBe('<p>Hello,</p>')
})

test('a name cannot bring HTML with it, and tags an editor put into a variable are no part of its name', () => {
  const fill = (html: string) => fillVariables(html, known, { unknown: 'keep', isHtml: true }).text
  expect(fill('<p>{{customer.firstName}}</p>')).toBe('<p>Mara &lt;3</p>')
  expect(fill('<p>{{customer.<b>first</b>Name}}</p>')).toBe('<p>Mara &lt;3</p>')
})

test.each<[string, TextUse, string, object]>([
  [
    '{{customer.frstName}}',
    'reply',
    'variable_unknown',
    { name: 'customer.frstName', nearest: 'customer.firstName' },
  ],
  ['{{agent.name}}', 'acknowledgement', 'variable_unknown', { name: 'agent.name', nearest: 'brand.name' }],
  ['Hi {{customer.firstName', 'reply', 'variable_open', { start: 'customer.firstName' }],
  ['Hi {{ }}', 'reply', 'variable_unknown', {}],
])('%s in a text for %s is refused: %s', (text, use, key, values) => {
  expect(() => checkVariables({ text }, use, 'text')).toThrow(
    expect.objectContaining({
      details: expect.objectContaining({ key, values: expect.objectContaining(values) }),
    }),
  )
})

test('half of a variable in bold is refused', () => {
  const html = '<p>{<b>{brand.name}</b>}</p>'
  expect(() => checkVariables({ text: '{{brand.name}}', html }, 'reply', 'texts.en')).toThrow(/only in part/)
})

test('whatever is written, filling ends, keeps every other word and lets nothing unescaped in', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('{{', '}}', '|', ...variablesFor('reply')))
  fc.assert(
    fc.property(fc.array(piece), fc.string(), (pieces, name) => {
      const source = escapeHtml(pieces.join(''))
      const { text } = fillVariables(source, { 'customer.name': name }, { unknown: 'keep', isHtml: true })
      expect(text).not.toMatch(/<|>/)
      if (!source.includes('{{')) expect(text).toBe(source)
    }),
  )
})

test.each([
  ['Mara Rossi', 'Mara'],
  ['Rossi, Mara', 'Mara'],
  ['Dott.ssa Mara Rossi', 'Mara'],
  ['Mr John Smith', 'John'],
  ['Анна Рекина', 'Анна'],
  ['mara@customer.example', undefined],
  ['+39 06 1234', undefined],
  ['M. Rossi', 'Rossi'],
  ['', undefined],
])('%s is called %s', (name, first) => {
  expect(firstNameOf(name)).toBe(first)
})

test('an answer is a snippet as it stands when nothing else is in it', () => {
  expect(leftBeside('Thank  you.\nSee you soon', ['See you soon', 'Thank you.'])).toBe('')
  expect(leftBeside('Thank you. Mind the step!', ['Thank you.'])).toBe('Mind the step!')
  expect(leftBeside('a a', ['a'])).toBe('a')
})
