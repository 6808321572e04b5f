// More than anybody has; unlike infinity it can be subtracted from itself.
const unknown = Number.MAX_SAFE_INTEGER

/** How a location stands on a platform; `recent` and `latestAt` are null where its reviews are not read here. */
export type Standing = {
  platform: string
  name: string
  /** Reviews of the last half year. */
  recent: number | null
  latestAt: Date | null
  average: number | null
}

/**
 * Platforms in the order in which a location needs reviews there: first where the fewest were written in the last half
 * year, then where the latest is oldest, then where the average is lowest; those nobody knows anything of come last, by
 * name. It is the same for everybody who is asked.
 */
export function byNeed<Place extends Standing>(places: readonly Place[]): Place[] {
  return places.toSorted(
    (one, other) =>
      (one.recent ?? unknown) - (other.recent ?? unknown) ||
      (one.latestAt?.getTime() ?? 0) - (other.latestAt?.getTime() ?? 0) ||
      (one.average ?? 0) - (other.average ?? 0) ||
      one.name.localeCompare(other.name, 'en'),
  )
}
