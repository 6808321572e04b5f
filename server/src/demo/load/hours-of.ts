import type { Hours } from '../../locations/index.ts'
import type { DemoHours, DemoLocation } from '../shapes.ts'

/** A shop's hours in the words of locations. */
export function hoursOf({
  timeZone,
  hours,
  exceptions,
}: Pick<DemoLocation, 'timeZone' | 'hours' | 'exceptions'>): Hours {
  const day = (given: DemoHours) =>
    given === 'closed' ? given : given.map(({ opens, closes }) => ({ from: opens, to: closes }))
  return {
    zone: timeZone,
    weekly: {
      1: day(hours[1]),
      2: day(hours[2]),
      3: day(hours[3]),
      4: day(hours[4]),
      5: day(hours[5]),
      6: day(hours[6]),
      7: day(hours[7]),
    },
    dated: exceptions.map(({ from, to, hours: state, label }) => ({
      from,
      to,
      state: day(state),
      label,
      source: 'person',
    })),
  }
}
