const mostRemembered = 1_000
const knownZones = new Set<string>()

/** Whether a text names an IANA time zone. */
export function isZone(zone: string): boolean {
  if (knownZones.has(zone)) return true
  // A bare offset such as +02:00 is accepted by Intl, but it knows no summer time.
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    // Asked for each row of a table, and asking Intl takes longer than all else of it.
    if (knownZones.size < mostRemembered) knownZones.add(zone)
    return true
  } catch {
    return false
  }
}
