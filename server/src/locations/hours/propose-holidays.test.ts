import { expect, test } from 'vitest'
import { proposeHolidays } from './propose-holidays.ts'

test('a holiday and its substitute day are one proposal', async () => {
  const proposals = await proposeHolidays('GB', 'ENG', 2027)
  expect(proposals.filter(({ name }) => name.startsWith('Christmas'))).toEqual([
    { date: '2027-12-25', name: 'Christmas Day', kind: 'public', observedOn: '2027-12-27' },
  ])
})

test('a substitute whose holiday is in the next year is still proposed', async () => {
  const proposals = await proposeHolidays('US', undefined, 2027)
  expect(proposals.at(-1)).toMatchObject({ date: '2027-12-31', kind: 'public' })
})

test('a region adds its own holidays', async () => {
  const dates = async (region: string) => (await proposeHolidays('DE', region, 2026)).map(({ date }) => date)
  expect(await dates('BY')).toContain('2026-06-04')
  expect(await dates('BE')).not.toContain('2026-06-04')
})

test('a holiday of several days is proposed day by day, each date once and in order', async () => {
  const dates = (await proposeHolidays('RU', undefined, 2027)).map(({ date }) => date)
  expect(dates.slice(0, 4)).toEqual(['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'])
  expect(dates).toEqual([...new Set(dates)].sort())
})

test('an unknown country has no proposals', async () => {
  expect(await proposeHolidays('XX', undefined, 2026)).toEqual([])
})
