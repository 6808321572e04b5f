import { expect, test } from 'vitest'
import { matterOf } from './matter-of.ts'

test.each([
  ['My card was stolen, please block it today', 'danger', true],
  ['Mi sono ustionata con la lampada', 'danger', false],
  ['Ktoś mnie oszukał w waszym sklepie', 'danger', false],
  ['Мошенники звонят от вашего имени, срочно', 'danger', true],
  ['Where do I send a copy of my passport?', 'identity', false],
  ['Vorrei mandare la ricetta dell’oculista', 'identity', false],
  ['Składam reklamację na okulary', 'complaint', false],
  ['Хочу оставить жалобу', 'complaint', false],
  ['When are you open?', 'general', false],
  ['', 'general', false],
])('%s', (text, matter, isUrgent) => expect(matterOf(text)).toEqual({ matter, isUrgent }))
