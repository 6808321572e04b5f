import { expect, test } from 'vitest'
import type { MemberWork } from './queries.ts'
import { faultOfShifts, shiftsOf, toShiftDraft } from './shift-draft.ts'

const day = [{ from: 540, to: 1_020 }]
const shifts: MemberWork['shifts'] = {
  zone: 'Europe/Rome',
  weekly: { 1: day, 2: day, 3: day, 4: day, 5: [{ from: 1_320, to: 1_800 }], 6: 'closed', 7: 'closed' },
  dated: [],
}

test('what the fields show is the plan again, also over midnight', () => {
  const draft = toShiftDraft(shifts)
  expect(draft.week[5]).toEqual({ isOn: true, from: '22:00', to: '06:00' })
  expect(shiftsOf(draft)).toEqual(shifts)
})

test('nobody has a plan until it is made', () => {
  const draft = toShiftDraft(null)
  expect(shiftsOf(draft)).toBeNull()
  expect(shiftsOf({ ...draft, isPlanned: true })?.weekly).toMatchObject({ 1: day, 6: 'closed' })
})

test('a day without its times is pointed out', () => {
  const draft = toShiftDraft(shifts)
  const week = { ...draft.week, 2: { isOn: true, from: '09:00', to: '' } }
  expect(faultOfShifts({ ...draft, week })).toBe(2)
  expect(faultOfShifts(draft)).toBeNull()
})
