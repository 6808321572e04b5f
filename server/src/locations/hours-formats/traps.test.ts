import { expect, test } from 'vitest'
import type { DayState, Hours } from '../hours/hours-form.ts'
import { minutesOn } from '../hours/minutes-on.ts'
import { readApple, writeApple } from './apple.ts'
import { readGoogleApi, writeGoogleApi } from './google-api.ts'
import { readGoogleSheet, writeGoogleSheet } from './google-sheet.ts'
import { readJsonLd, writeJsonLd } from './json-ld.ts'
import { readOsm } from './read-osm.ts'
import { writeOsm } from './write-osm.ts'

const zone = 'Europe/Rome'
const everyDay = (state: DayState, dated: Hours['dated'] = []): Hours => ({
  zone,
  weekly: { 1: state, 2: state, 3: state, 4: state, 5: state, 6: state, 7: state },
  dated,
})
const always = everyDay([{ from: 0, to: 1440 }])
const never = everyDay('closed')

test('midnight means 24 hours in the sheet and closed in JSON-LD', () => {
  expect(readGoogleSheet({ 'Monday hours': '00:00-00:00' }, zone).hours.weekly[1]).toEqual([
    { from: 0, to: 1440 },
  ])
  expect(readGoogleSheet({ 'Monday hours': '00:00-24:00' }, zone).hours.weekly[1]).toEqual([
    { from: 0, to: 1440 },
  ])
  const monday = { dayOfWeek: 'https://schema.org/Monday', opens: '00:00:00', closes: '00:00:00' }
  expect(readJsonLd(monday, zone).hours.weekly[1]).toBe('closed')
  expect(readJsonLd({ ...monday, closes: '23:59' }, zone).hours.weekly[1]).toEqual([{ from: 0, to: 1440 }])
})

test('each format says 24 hours and closed in its own way', () => {
  expect(writeGoogleSheet(always).value['Monday hours']).toBe('00:00-24:00')
  expect(writeGoogleSheet(never).value['Monday hours']).toBe('x')
  expect(writeJsonLd(always).value[0]).toMatchObject({ opens: '00:00', closes: '23:59' })
  expect(writeJsonLd(never).value[0]).toMatchObject({ opens: '00:00', closes: '00:00' })
  expect(writeApple(always).value.openingHoursByDay?.[0]?.times).toEqual([
    { startTime: '00:00', endTime: '24:00' },
  ])
  expect(writeApple(never).value).toEqual({ openingHoursByDay: [] })
  expect(writeGoogleApi(always).value.regularHours?.periods[0]?.closeTime).toEqual({ hours: 24, minutes: 0 })
  expect(writeOsm(always).value).toBe('24/7')
  expect(writeOsm(never).value).toBe('Mo-Su off')
})

test('nobody told us is not closed: said where there is a word for it, else stated as lost', () => {
  const hours = { ...never, weekly: { ...never.weekly, 7: 'unknown' as const } }
  expect(writeOsm(hours)).toEqual({ value: 'Mo-Sa off; Su unknown', losses: [] })
  expect(readJsonLd(writeJsonLd(hours).value, zone).hours.weekly[7]).toBe('unknown')
  for (const write of [writeGoogleApi, writeGoogleSheet, writeApple])
    expect(write(hours).losses).toEqual([{ code: 'unknown_day', day: 7 }])
  expect(writeGoogleApi(everyDay('unknown'))).toEqual({ value: {}, losses: [] })
})

test('in a sheet 18:00-02:00 belongs to the day it starts on', () => {
  const { hours, faults } = readGoogleSheet({ 'Friday hours': '18:00-02:00', 'Saturday hours': '' }, zone)
  expect(faults).toEqual([])
  expect(hours.weekly[5]).toEqual([{ from: 1080, to: 1560 }])
  expect(hours.weekly[6]).toBe('closed')
  expect(hours.weekly[1]).toBe('unknown')
})

test('an exception over midnight is split in a sheet and does not close the next day', () => {
  const newYear = [
    { from: '2026-12-31', to: '2026-12-31', state: [{ from: 1080, to: 1560 }], source: 'person' as const },
  ]
  const hours = everyDay([{ from: 540, to: 1080 }], newYear)
  const { value, losses } = writeGoogleSheet(hours)
  expect(value['Special hours']).toBe(
    '2026-12-31: 18:00-24:00, 2027-01-01: 00:00-02:00, 2027-01-01: 09:00-18:00',
  )
  expect(losses).toEqual([])
  expect(minutesOn(readGoogleSheet(value, zone).hours, '2027-01-01')).toEqual(minutesOn(hours, '2027-01-01'))
})

test('an exception over midnight before a day that passes midnight itself is cut, and that is said', () => {
  const dated = [
    { from: '2026-12-31', to: '2026-12-31', state: [{ from: 1080, to: 1680 }], source: 'person' as const },
  ]
  const { value, losses } = writeGoogleSheet(everyDay([{ from: 1080, to: 1560 }], dated))
  expect(value['Special hours']).toBe('2026-12-31: 18:00-24:00')
  expect(losses).toEqual([{ code: 'cut', day: '2026-12-31' }])
})

test('25:00 is an error of its day; the other days hold', () => {
  const { hours, faults } = readGoogleSheet(
    { 'Monday hours': '09:00-25:00', 'Tuesday hours': '9AM-5:30 PM' },
    zone,
  )
  expect(faults).toEqual([{ code: 'bad_time', text: '09:00-25:00' }])
  expect(hours.weekly[1]).toBe('unknown')
  expect(hours.weekly[2]).toEqual([{ from: 540, to: 1050 }])
})

test('each kind of nonsense has its own error', () => {
  const code = (cell: string) => readGoogleSheet({ 'Monday hours': cell }, zone).faults[0]?.code
  expect(code('9-17')).toBe('bad_time')
  expect(code('09:00')).toBe('not_understood')
  expect(code('09:00-09:00')).toBe('reversed')
  expect(readGoogleSheet({ 'Special hours': '12/25/2026: x' }, zone).faults[0]?.code).toBe('bad_date')
  expect(readGoogleSheet({ 'Special hours': '2026-02-30: x' }, zone).faults[0]?.code).toBe('bad_date')
  expect(readOsm('Mo-Fr sunrise-sunset', zone).faults[0]?.code).toBe('not_understood')
  expect(readOsm('Mo-Fr 10:00+', zone).faults[0]?.code).toBe('not_understood')
  expect(readOsm('Dec 25 off', zone).faults[0]?.code).toBe('yearly_date')
  expect(readJsonLd({ dayOfWeek: 'Funday', opens: '09:00', closes: '18:00' }, zone).faults[0]?.code).toBe(
    'bad_day',
  )
  expect(readJsonLd({ dayOfWeek: 'Monday' }, zone).faults[0]?.code).toBe('missing_time')
})

test('holidays of OpenStreetMap are named as unread and leave Sunday alone', () => {
  const { hours, faults } = readOsm('Mo-Fr 08:00-18:00; Su off; PH off', zone)
  expect(faults).toEqual([{ code: 'public_holidays', text: 'PH off' }])
  expect(hours.weekly[7]).toBe('closed')
  expect(hours.weekly[6]).toBe('unknown')
})

test('OpenStreetMap: a later rule replaces the day, one behind a comma adds to it', () => {
  const replaced = readOsm('Mo-Fr 08:00-12:00; We off; Sa-Mo 10:00-12:00', zone).hours.weekly
  expect(replaced[1]).toEqual([{ from: 600, to: 720 }])
  expect(replaced[3]).toBe('closed')
  const added = readOsm('Mo,Tu 08:00-12:00, Mo 13:00-18:00,20:00-26:00', zone).hours.weekly
  expect(added[1]).toEqual([
    { from: 480, to: 720 },
    { from: 780, to: 1080 },
    { from: 1200, to: 1560 },
  ])
  expect(added[2]).toEqual([{ from: 480, to: 720 }])
})

test('OpenStreetMap: exceptions by date, with their reason', () => {
  const { hours, faults } = readOsm(
    '24/7; 2026 Dec 24-26 off "Christmas"; 2026 Dec 31-2027 Jan 01 10:00-14:00',
    zone,
  )
  expect(faults).toEqual([])
  expect(hours.dated).toEqual([
    { from: '2026-12-24', to: '2026-12-26', state: 'closed', label: 'Christmas', source: 'person' },
    { from: '2026-12-31', to: '2027-01-01', state: [{ from: 600, to: 840 }], source: 'person' },
  ])
})

test('Google says of a place that never closes that it opens on Sunday and closes on Saturday', () => {
  const period = { openDay: 'SUNDAY', openTime: {}, closeDay: 'SATURDAY', closeTime: { hours: 24 } }
  const { hours } = readGoogleApi({ regularHours: { periods: [period] } }, zone)
  expect(minutesOn(hours, '2027-03-03')).toEqual([{ from: 0, to: 1440 }])
  expect(minutesOn(hours, '2027-03-06')).toEqual([{ from: 0, to: 1440 }])
})

test('hours said twice are said once, and what runs into the next day is moved there', () => {
  const { hours } = readApple(
    {
      openingHoursByDay: [
        {
          day: 'MONDAY',
          times: [
            { startTime: '18:00', endTime: '03:00' },
            { startTime: '20:00', endTime: '22:00' },
          ],
        },
        { day: 'TUESDAY', times: [{ startTime: '01:00', endTime: '05:00' }] },
      ],
    },
    zone,
  )
  expect(hours.weekly[1]).toEqual([{ from: 1080, to: 1440 }])
  expect(hours.weekly[2]).toEqual([{ from: 0, to: 300 }])
})
