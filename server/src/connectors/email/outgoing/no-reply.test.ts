import { expect, test } from 'vitest'
import { isNoReplyAddress } from './no-reply.ts'

test.each([
  'no-reply',
  'noreply',
  'No.Reply',
  'do-not-reply',
  'donotreply',
  'dont.reply',
  'not_reply',
  'shop-noreply',
  'noreply+orders',
  'noreply2',
  'nicht-antworten',
  'ne-pas-repondre',
  'no_responder',
  'non-rispondere',
  'nao-responda',
  'niet-antwoorden',
  'nie-odpowiadaj',
  'ne-otvechat',
  'не-отвечать',
  'svara-inte',
  'neodpovidat',
])('%s takes no answers', (local) => {
  expect(isNoReplyAddress(`${local}@brand.example`)).toBe(true)
})

test.each([
  'support',
  'casino.replay',
  'reply',
  'annoreply',
  'info',
  'notary',
  'nora.reply-desk',
  'bruno-replyman',
])('%s may be written to', (local) => {
  expect(isNoReplyAddress(`${local}@noreply.example`)).toBe(false)
})
