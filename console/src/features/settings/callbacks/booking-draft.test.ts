import { expect, test } from 'vitest'
import { chosenDepartments, draftOf, settingsOf } from './booking-draft.ts'

const settings = {
  ...{ isOn: true, lengthMinutes: 15, bufferMinutes: 5, noticeMinutes: 60, horizonDays: 14 },
  departments: [
    { departmentId: 'lenses', lengthMinutes: 45, noticeMinutes: 300, skillTagId: 'fitting' },
    { departmentId: 'billing', skillTagId: null },
  ],
}

test('what is not touched comes back as it was, also what the form does not show', () => {
  expect(settingsOf(draftOf(settings))).toEqual(settings)
})

test('a department that is chosen anew is as the brand, one that stays keeps its own', () => {
  const { departments } = draftOf(settings)
  const after = settingsOf({
    ...draftOf(settings),
    departments: chosenDepartments(departments, ['billing', 'lenses', 'frames']),
  })
  expect(after.departments).toEqual([
    settings.departments[1],
    settings.departments[0],
    { departmentId: 'frames', skillTagId: null },
  ])
})
