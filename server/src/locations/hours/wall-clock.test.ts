import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOfWall, type OffsetSpan } from './wall-clock.ts'

const hourMs = 3_600_000
const changeMs = Date.UTC(2026, 9, 25, 1) // Rome leaves summer time at 1:00 UTC

test('what was learnt at the very moment of a change does not reach back before it', () => {
  const spans: OffsetSpan[] = []
  instantOfWall('Europe/Rome', changeMs, spans)
  const inJuly = Date.UTC(2026, 6, 1, 12)
  expect(instantOfWall('Europe/Rome', inJuly, spans)).toBe(inJuly - 2 * hourMs)
})

test('the order of questions makes no difference', () => {
  const reading = fc.integer({ min: changeMs / hourMs - 9000, max: changeMs / hourMs + 9000 })
  fc.assert(
    fc.property(
      fc.constantFrom('Europe/Rome', 'Pacific/Apia', 'America/New_York'),
      fc.array(reading),
      (zone, readings) => {
        const spans: OffsetSpan[] = []
        for (const hour of readings) {
          expect(instantOfWall(zone, hour * hourMs, spans)).toBe(instantOfWall(zone, hour * hourMs, []))
        }
      },
    ),
  )
})
