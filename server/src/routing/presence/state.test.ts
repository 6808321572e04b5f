import { expect, test } from 'vitest'
import type { Hours } from '../../locations/index.ts'
import { chosen, onPlan, presenceOf, unknownPresence } from './state.ts'

const day = [{ from: 9 * 60, to: 17 * 60 }]
const shifts: Hours = {
  zone: 'Europe/Warsaw',
  weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: 'closed', 7: 'closed' },
  dated: [],
}
const at = (time: string) => new Date(`2026-03-02T${time}:00+01:00`)
const awayAfterMs = 5 * 60_000
const seen = (time: string) => ({ ...unknownPresence, seenAt: at(time) })

test('who was not seen for some minutes is away, and there again when seen', () => {
  expect(presenceOf(unknownPresence, at('10:00'), awayAfterMs)).toBe('away')
  expect(presenceOf(seen('10:00'), at('10:05'), awayAfterMs)).toBe('online')
  expect(presenceOf(seen('10:00'), at('10:06'), awayAfterMs)).toBe('away')
})

test('what a person says holds, whatever is seen of them', () => {
  const away = chosen(seen('10:00'), 'away', at('10:00'))
  expect(presenceOf(away, at('10:01'), awayAfterMs)).toBe('away')
})

test('a shift that ends sends home, and one that begins brings back', () => {
  const working = onPlan(seen('16:59'), shifts, at('16:59'))
  expect(working).toMatchObject({ isOnShift: true, shiftTurnsAt: at('17:00') })
  const home = onPlan(working, shifts, at('17:00'))
  expect(presenceOf(home, at('17:00'), awayAfterMs)).toBe('off_shift')
  expect(home.shiftTurnsAt).toEqual(new Date('2026-03-03T09:00:00+01:00'))
})

test('who stays on after their shift is there until the next begins or they leave', () => {
  const home = onPlan(seen('18:00'), shifts, at('18:00'))
  const extra = chosen(home, 'online', at('18:00'))
  expect(presenceOf(extra, at('18:01'), awayAfterMs)).toBe('online')
  const morning = new Date('2026-03-03T09:00:00+01:00')
  expect(onPlan(extra, shifts, morning)).toMatchObject({ worksExtra: false, isOnShift: true })
  expect(presenceOf(chosen(extra, 'off_shift', at('18:30')), at('18:30'), awayAfterMs)).toBe('off_shift')
})

test('who went home early is there again when the next shift begins', () => {
  const left = chosen(onPlan(seen('15:00'), shifts, at('15:00')), 'off_shift', at('15:00'))
  const evening = onPlan(left, shifts, at('17:00'))
  expect(evening.choice).toBe('off_shift')
  expect(onPlan(evening, shifts, new Date('2026-03-03T09:00:00+01:00')).choice).toBe('online')
})
