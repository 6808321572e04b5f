const remembered = new Map<string, readonly string[]>()

/** The IANA zones of a country; empty for one nobody knows the zones of. */
export function zonesOf(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return []
  const known = remembered.get(country)
  if (known) return known
  const zones = readZones(country)
  remembered.set(country, zones)
  return zones
}

function readZones(country: string): string[] {
  const region = new Intl.Locale('und', { region: country })
  // Known to Node for years, to TypeScript not yet.
  const zones: unknown =
    'getTimeZones' in region && typeof region.getTimeZones === 'function' ? region.getTimeZones() : []
  return Array.isArray(zones) ? zones.filter((zone) => typeof zone === 'string') : []
}
