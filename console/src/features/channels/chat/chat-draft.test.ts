import { expect, test } from 'vitest'
import { chatOfDraft, newField, originOf } from './chat-draft.ts'
import { readChatSettings } from './chat-settings.ts'

const draft = { name: ' Shop ', locationId: null, departmentId: null, ...readChatSettings(null) }

test('a site is understood however it was typed', () => {
  expect(originOf('shop.example')).toBe('https://shop.example')
  expect(originOf(' https://Shop.example/cart?x=1 ')).toBe('https://shop.example')
  expect(originOf('http://localhost:8080/')).toBe('http://localhost:8080')
})

test('empty languages are not kept, and an address keeps its name', () => {
  const saved = chatOfDraft({
    ...draft,
    greetings: { en: ' Hello ', it: ' ' },
    fields: [
      { ...newField(), kind: 'email', labels: { en: 'E-mail' } },
      { ...newField(), key: 'order', kind: 'text', labels: { en: 'Order' }, options: ['left over'] },
    ],
  })
  expect(saved.name).toBe('Shop')
  expect(saved.settings.greetings).toEqual({ en: 'Hello' })
  expect(saved.settings.fields.map(({ key, options }) => [key, options])).toEqual([
    ['email', []],
    ['order', []],
  ])
})
