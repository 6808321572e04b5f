import { expect, test } from 'vitest'
import { draftOfPhone, isLine, isNumber, linesOf, phoneOfDraft, withLines } from './phone-draft.ts'

const channel = {
  ...{
    id: 'c',
    connector: 'phone',
    name: 'Shops',
    address: 'pk_x',
    secretNames: [],
    state: 'active' as const,
  },
  ...{ locationId: null, departmentId: null, health: {}, lastReceivedAt: null, backfill: null, version: 1 },
  createdAt: '2027-01-01T00:00:00Z',
  settings: {
    numbers: [{ number: '+390265551234', locationIds: ['a', 'b'] }],
    ringing: [{ locationId: 'a', lines: ['+393400000001'] }],
  },
}

test('what the API gave goes back as it was, without a secret nobody typed', () => {
  const saved = phoneOfDraft(draftOfPhone(channel))
  expect(saved.settings).toMatchObject(channel.settings)
  expect(saved.settings.voicemail).toBe(true)
  expect(saved).not.toHaveProperty('secrets')
})

test('numbers are sent as the world dials them, and telephones nothing leads to are dropped', () => {
  const draft = draftOfPhone(channel)
  const { settings } = phoneOfDraft({
    ...draft,
    numbers: [{ number: '+39 (02) 6555-1234', locationIds: ['b'] }],
    ringing: withLines(draft, 'b', ['sip:desk@pbx.example']),
  })
  expect(settings.numbers).toEqual([{ number: '+390265551234', locationIds: ['b'] }])
  expect(settings.ringing).toEqual([{ locationId: 'b', lines: ['sip:desk@pbx.example'] }])
  expect(linesOf(settings, 'a')).toEqual([])
})

test('a number has its country code; a telephone may also have a SIP address', () => {
  expect([isNumber('+39 02 6555 1234'), isNumber('02 6555 1234'), isNumber('+0123456789')]).toEqual([
    true,
    false,
    false,
  ])
  expect([isLine('sip:till@pbx.example'), isLine('till@pbx.example')]).toEqual([true, false])
})
