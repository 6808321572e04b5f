import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { recordOf } from './record-of.ts'

type Brand = { isOn: boolean; everywhere: boolean; atOnce: number }

/**
 * How many visitors a place receives at once by appointment; 0 where it takes none: its own word counts before the
 * brand's, and one without a counter has no room for anybody.
 * @param record the column of `locations`
 */
export function visitsAtOnce(brand: Brand, record: unknown): number {
  const { visits, serviceArea } = recordOf(record)
  if (!takesVisits(brand, { visits, serviceArea })) return 0
  return visits?.atOnce ?? brand.atOnce
}

type Place = Pick<ReturnType<typeof recordOf>, 'visits' | 'serviceArea'>

/** Whether customers can book a visit at a place. */
export function takesVisits(
  { isOn, everywhere }: Pick<Brand, 'isOn' | 'everywhere'>,
  { visits, serviceArea }: Place,
): boolean {
  return isOn && (visits?.isOn ?? everywhere) && serviceArea?.kind !== 'only'
}

/** The same as SQL, on a row of `locations`. */
export function takingVisits({ isOn, everywhere }: Pick<Brand, 'isOn' | 'everywhere'>): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${isOn} and coalesce((locations.record->'visits'->>'isOn')::boolean, ${everywhere})
    and locations.record->'serviceArea'->>'kind' is distinct from 'only')`
}
