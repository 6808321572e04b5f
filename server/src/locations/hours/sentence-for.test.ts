import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createTranslator } from '../../platform/i18n/create-translator.ts'
import { locales } from '../../platform/i18n/locales.ts'
import type { DatedHours, DayState, Hours } from './hours-form.ts'
import { sentenceFor } from './sentence-for.ts'

const translate = createTranslator(fileURLToPath(new URL('../../../../messages', import.meta.url)))

const lunch: DayState = [
  { from: 540, to: 780 },
  { from: 840, to: 1080 },
]

function shop(weekday: DayState = lunch, dated: DatedHours[] = []): Hours {
  return {
    zone: 'Europe/Rome',
    weekly: { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday, 6: 'closed', 7: 'closed' },
    dated,
  }
}

function exception(from: string, to: string, state: DayState, label?: string): DatedHours {
  return { from, to, state, source: 'holiday', ...(label && { label }) }
}

/** Rome in summer: 12 June 2026 is a Friday. */
function say(hours: Hours, wall: string, locale = 'en') {
  return sentenceFor(hours, new Date(`${wall}+02:00`), locale, (key, values) =>
    translate(locale, key, values),
  )
}

test('an open place says until when', () => {
  expect(say(shop(), '2026-06-12T15:20')).toBe('open until 18:00')
  expect(say(shop(), '2026-06-12T15:20', 'it')).toBe('aperto fino alle 18:00')
})

test('a closed place says when it opens, as near as it is', () => {
  expect(say(shop(), '2026-06-12T13:20')).toBe('closed now, opens at 14:00')
  expect(say(shop(), '2026-06-11T19:00')).toBe('closed now, opens tomorrow 9:00')
  expect(say(shop(), '2026-06-12T19:00')).toBe('closed now, opens Monday 9:00')
})

test('a closing past midnight is still tonight, one in the morning is tomorrow', () => {
  expect(say(shop([{ from: 1200, to: 1560 }]), '2026-06-11T22:00')).toBe('open until 2:00')
  expect(say(shop([{ from: 1200, to: 2100 }]), '2026-06-11T22:00')).toBe('open until tomorrow 11:00')
})

test('days on end say the weekday, a week or more says around the clock', () => {
  expect(say(shop([{ from: 0, to: 1440 }]), '2026-06-08T10:00')).toBe('open until Saturday 0:00')
  const always: Hours = { ...shop([{ from: 0, to: 1440 }]) }
  always.weekly = { ...always.weekly, 6: always.weekly[1], 7: always.weekly[1] }
  expect(say(always, '2026-06-08T10:00')).toBe('open around the clock')
})

test('the exception that is the reason is named', () => {
  const feast = exception('2026-06-11', '2026-06-12', 'closed', 'Corpus Christi')
  expect(say(shop(lunch, [feast]), '2026-06-11T10:00')).toBe('closed for Corpus Christi, opens Monday 9:00')
  expect(say(shop(lunch, [feast]), '2026-06-10T19:00')).toBe('closed now, opens Monday 9:00')
  const half = exception('2026-06-11', '2026-06-11', [{ from: 540, to: 780 }], 'Town fair')
  expect(say(shop(lunch, [half]), '2026-06-11T10:00')).toBe('open until 13:00 (Town fair)')
  expect(say(shop(lunch, [half]), '2026-06-11T14:00')).toBe('closed for Town fair, opens tomorrow 9:00')
})

test('last night does not carry the name of a holiday that has only begun', () => {
  const hours = shop([{ from: 1200, to: 1560 }], [exception('2026-06-12', '2026-06-12', 'closed', 'Feast')])
  expect(say(hours, '2026-06-12T01:00')).toBe('open until 2:00')
})

test('an opening a week away has its date', () => {
  const holidays = exception('2026-06-12', '2026-06-30', 'closed', 'Summer break')
  expect(say(shop(lunch, [holidays]), '2026-06-12T10:00')).toBe(
    'closed for Summer break, opens Wednesday 1 July, 9:00',
  )
})

test('what nobody told us is not called closed, and no opening is promised across it', () => {
  expect(say(shop('unknown'), '2026-06-12T10:00')).toBe('hours unknown')
  const hours = shop(lunch, [exception('2026-06-12', '2026-06-12', 'unknown')])
  expect(say(hours, '2026-06-11T19:00')).toBe('closed now')
})

test('a place with no opening in sight only says that it is closed', () => {
  expect(say(shop('closed'), '2026-06-12T10:00')).toBe('closed now')
})

test('times are those of the place, whatever the zone of the reader', () => {
  const tokyo = { ...shop(), zone: 'Asia/Tokyo' }
  expect(say(tokyo, '2026-06-12T06:30')).toBe('closed now, opens at 14:00')
})

test.each([
  ['it', 'ora chiuso, apre lunedì alle 9:00', 'chiuso per Fiera, apre mercoledì 1 luglio alle 9:00'],
  [
    'pl',
    'teraz zamknięte, otwarcie w poniedziałek o 9:00',
    'zamknięte: Fiera, otwarcie: środa, 1 lipca, 9:00',
  ],
  ['ru', 'сейчас закрыто, откроется в понедельник в 9:00', 'закрыто: Fiera, открытие: среда, 1 июля, 9:00'],
])('in %s the words are those of the language', (locale, monday, date) => {
  expect(say(shop(), '2026-06-12T19:00', locale)).toBe(monday)
  const fair = exception('2026-06-12', '2026-06-30', 'closed', 'Fiera')
  expect(say(shop(lunch, [fair]), '2026-06-12T10:00', locale)).toBe(date)
})

test.each(locales)('every weekday has its own word in %s', (locale) => {
  const opening = (day: number) => exception(`2026-06-${day}`, `2026-06-${day}`, [{ from: 540, to: 600 }])
  const sentences = [15, 16, 17, 18, 19, 20, 21].map((day) =>
    say(shop('closed', [opening(day)]), `2026-06-${day - 3}T12:00`, locale),
  )
  expect(new Set(sentences).size).toBe(7)
})
