import { expect, test } from 'vitest'
import type { Proactive } from '../contract.ts'
import { pickProactive } from './pick-proactive.ts'

const message = (id: string, changes: Partial<Proactive> = {}): Proactive => ({
  id,
  text: 'May I help?',
  afterSeconds: 10,
  pathPrefix: null,
  locationSlugs: [],
  ...changes,
})
const here = { path: '/checkout/pay', location: 'milano', secondsHere: 20 }
const pick = (messages: Proactive[], now = here) => pickProactive(messages, now)?.id

test('a message waits for its time, its pages and its places', () => {
  expect(pick([message('later', { afterSeconds: 30 })])).toBeUndefined()
  expect(pick([message('elsewhere', { pathPrefix: '/shop' })])).toBeUndefined()
  expect(pick([message('near', { pathPrefix: '/check' })])).toBeUndefined()
  expect(pick([message('below', { pathPrefix: '/checkout/' })])).toBe('below')
  expect(pick([message('roma', { locationSlugs: ['roma'] })])).toBeUndefined()
  expect(pick([message('milano', { locationSlugs: ['roma', 'milano'] })])).toBe('milano')
  expect(pick([message('milano', { locationSlugs: ['milano'] })], { ...here, location: '' })).toBeUndefined()
})

test('of several the one due first is shown', () => {
  expect(pick([message('second', { afterSeconds: 15 }), message('first', { afterSeconds: 5 })])).toBe('first')
})
