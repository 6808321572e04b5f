/** A service some locations offer, under whatever name they call it. */
export type OfferedService = {
  key: string
  name: string
  names: Readonly<Record<string, string>>
  /** One bit for each location. */
  offeredAt: Uint8Array
}

// More would be no list to choose from; those that most locations offer are the ones asked for.
const mostServices = 60

/** Gathers which places offer what; services of one name are one service, in English where they have one there. */
export function createServices() {
  const found = new Map<string, { name: string; names: Record<string, string>; places: number[] }>()
  return {
    add({ name, names: column }: { name: string; names: unknown }, place: number): void {
      const names: Record<string, string> = Object(column)
      const key = (names.en ?? name).trim().toLowerCase()
      const known = found.get(key)
      if (!known) found.set(key, { name, names, places: [place] })
      else {
        known.names = { ...names, ...known.names }
        if (known.places.at(-1) !== place) known.places.push(place)
      }
    },
    finish(count: number): OfferedService[] {
      return [...found]
        .sort(([, a], [, b]) => b.places.length - a.places.length)
        .slice(0, mostServices)
        .map(([key, { name, names, places }]) => ({ key, name, names, offeredAt: bitsOf(places, count) }))
    },
  }
}

/** Whether a location offers a service. */
export function isOffered({ offeredAt }: OfferedService, place: number): boolean {
  return (((offeredAt[place >>> 3] ?? 0) >>> (place & 7)) & 1) === 1
}

function bitsOf(places: readonly number[], count: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(count / 8))
  for (const place of places) bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7))
  return bits
}
