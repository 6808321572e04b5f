import { expect, test } from 'vitest'
import type { Message, TimelineEntry } from '../../../lib/shapes.ts'
import { mergeThread } from './merge-thread.ts'

const at = (day: number, hour: number) => new Date(2026, 2, day, hour).toISOString()

function messageOf(id: string, createdAt: string): Message {
  return {
    id,
    conversationId: 'c',
    kind: 'incoming',
    class: 'reply',
    author: { kind: 'contact', id: null, name: 'Ada' },
    sender: null,
    recipients: { to: [], cc: [], bcc: [] },
    subject: '',
    text: '',
    html: null,
    quotedText: null,
    quotedHtml: null,
    state: null,
    stateReason: null,
    sendAt: null,
    sentAt: null,
    automatic: null,
    authentication: null,
    origin: null,
    attachments: [],
    mentions: [],
    hasSource: true,
    approval: null,
    createdAt,
  }
}

function entryOf(id: string, type: string, time: string): TimelineEntry {
  return { id, type, actor: { kind: 'member', id: null, name: 'Mara' }, at: time, payload: {} }
}

const keys = (messages: Message[], entries: TimelineEntry[], hasOlder = false) =>
  mergeThread(messages, entries, hasOlder).map(({ kind, key }) => (kind === 'day' ? 'day' : key))

test('messages and changes stand in order, under their days', () => {
  const messages = [messageOf('m1', at(1, 9)), messageOf('m2', at(2, 9))]
  const entries = [entryOf('e1', 'conversation.assigned', at(1, 10))]
  expect(keys(messages, entries)).toEqual(['day', 'm1', 'e1', 'day', 'm2'])
})

test('entries older than the loaded messages wait with those', () => {
  const entries = [entryOf('e1', 'conversation.assigned', at(1, 10))]
  expect(keys([messageOf('m2', at(2, 9))], entries, true)).toEqual(['day', 'm2'])
})

test('changes with nothing said between them stand together', () => {
  const entries = [
    entryOf('e1', 'conversation.assigned', at(1, 10)),
    entryOf('e2', 'conversation.snoozed', at(1, 11)),
    entryOf('e3', 'conversation.snoozed', at(1, 13)),
  ]
  expect(keys([messageOf('m1', at(1, 9)), messageOf('m2', at(1, 12))], entries)).toEqual([
    'day',
    'm1',
    'e1',
    'm2',
    'e3',
  ])
})

test('entries that only repeat a message are left out', () => {
  const entries = [entryOf('e1', 'message.received', at(1, 9)), entryOf('e2', 'draft.saved', at(1, 9))]
  expect(keys([messageOf('m1', at(1, 9))], entries)).toEqual(['day', 'm1'])
})

test('an acknowledgement of the same moment stands below what it acknowledges', () => {
  const messages = [messageOf('asked', at(1, 9)), messageOf('acknowledged', at(1, 9))]
  const entries = [entryOf('e1', 'conversation.assigned', at(1, 9))]
  expect(keys(messages, entries)).toEqual(['day', 'asked', 'acknowledged', 'e1'])
})
