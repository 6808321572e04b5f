import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type CalendarEntry, writeCalendar } from './calendar.ts'

const entry: CalendarEntry = {
  ...{ id: '0190', sequence: 3, method: 'REQUEST', domain: 'aurora.example' },
  stamp: new Date('2027-03-02T08:00:00Z'),
  start: new Date('2027-03-28T00:30:00Z'),
  end: new Date('2027-03-28T00:45:00Z'),
  summary: 'Call; with, commas \\ and “quotes”',
  description:
    'Первая строка\nвторая, очень длинная строка, которую нельзя разорвать посреди буквы 👩‍💻👩‍💻👩‍💻👩‍💻',
  url: 'https://care.example/call/0190',
  organizer: { name: 'Aurora "Centro"', address: 'support@aurora.example' },
  attendee: { name: 'Mara\r\nBEGIN:VALARM', address: 'mara@customer.example' },
}

test('a calendar reads what was written, whatever letters are in it', () => {
  const text = writeCalendar(entry)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const event = calendar.getFirstSubcomponent('vevent')
  const value = (name: string) => String(event?.getFirstPropertyValue(name))
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  expect(value('uid')).toBe('0190@aurora.example')
  expect(value('sequence')).toBe('3')
  expect([value('dtstart'), value('dtend')]).toEqual(['2027-03-28T00:30:00Z', '2027-03-28T00:45:00Z'])
  expect(value('summary')).toBe(entry.summary)
  expect(value('description')).toBe(entry.description)
  expect(event?.getFirstSubcomponent('valarm')).toBeNull()
})

test('no line is longer than 75 octets and no character is torn', () => {
  const lines = writeCalendar(entry).split('\r\n')
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(lines.join('')).not.toContain('\ufffd')
})
