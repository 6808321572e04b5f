const secondMs = 1000
const dayMs = 86_400 * secondMs
// No zone is further than 16 h from UTC and no change of offset moved a clock by more than 24 h.
const safeMs = 2 * dayMs

/** A time during which a zone's offset does not change, in ms since 1970; `offset` in ms east of UTC. */
export type OffsetSpan = { start: number; end: number; offset: number }

/**
 * The instant (ms since 1970) of a wall-clock reading of a zone, given as if it were UTC.
 * A reading the clock skips moves forward, one it shows twice means the first (Temporal's `compatible`).
 * `spans` remembers what was learnt about the zone: Temporal costs microseconds, a subtraction does not.
 */
export function instantOfWall(zone: string, wallMs: number, spans: OffsetSpan[]): number {
  const span =
    spans.find(({ start, end }) => start <= wallMs && wallMs < end) ?? learnSpan(zone, wallMs, spans)
  const isFarFromChange = wallMs - span.start > safeMs && span.end - wallMs > safeMs
  if (isFarFromChange) return wallMs - span.offset
  const wall = Temporal.Instant.fromEpochMilliseconds(wallMs).toZonedDateTimeISO('UTC').toPlainDateTime()
  return wall.toZonedDateTime(zone).epochMilliseconds
}

function learnSpan(zone: string, atMs: number, spans: OffsetSpan[]) {
  const at = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(zone)
  const next = at.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY
  // `previous` looks strictly before, and `at` may itself be the moment of the change.
  const after = Temporal.Instant.fromEpochMilliseconds(atMs + 1).toZonedDateTimeISO(zone)
  const previous = after.getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NEGATIVE_INFINITY
  const span = { start: previous, end: next, offset: at.offsetNanoseconds / 1_000_000 }
  spans.push(span)
  return span
}
