/**
 * The first moment from one on at which people of a place may be asked: on its clock not before `from` and before
 * `until`. A beginning that a change of the clocks skips is the moment it skips to.
 */
export function whenToAsk(
  { zone, from, until }: { zone: string; from: string; until: string },
  at: Date,
): Date {
  const there = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  const clock = there.toPlainTime().toString().slice(0, 5)
  if (clock >= from && clock < until) return at
  const day = clock < from ? there : there.add({ days: 1 })
  return new Date(day.withPlainTime(from).epochMilliseconds)
}
