import { expect, test } from 'vitest'
import { newField } from './chat-draft.ts'
import { readChatSettings } from './chat-settings.ts'
import { previewOf } from './preview-of.ts'

const draft = { name: 'Shop', locationId: null, departmentId: null, ...readChatSettings(null) }

test('the preview speaks the language that is written, else any there is, and asks nothing without words', () => {
  const told = previewOf(
    {
      ...draft,
      greetings: { en: 'Hello', it: 'Ciao' },
      fields: [{ ...newField(), labels: { en: 'Name' } }, newField()],
      proactive: [
        { id: 'a', texts: { it: ' ' }, afterSeconds: 20, pathPrefix: '', locationIds: [] },
        { id: 'b', texts: { en: 'Lost?' }, afterSeconds: 20, pathPrefix: '', locationIds: [] },
      ],
    },
    { language: 'it', state: 'busy' },
  )
  expect(told).toMatchObject({
    locale: 'it',
    state: 'busy',
    greeting: 'Ciao',
    invitation: { id: 'b', text: 'Lost?' },
  })
  expect(told.fields.map(({ label }) => label)).toEqual(['Name'])
})
