import { can } from '../../accounts/index.ts'
import type { Actor } from '../../platform/context.ts'
import { isZone } from '../../platform/is-zone.ts'
import { onlyNew } from '../changes/apply-changes.ts'
import type { Location } from '../get-location.ts'
import { checkRecord } from '../record/check-record.ts'
import { errorAt, type Fault } from '../record/fault.ts'
import { type LocationChanges, normalise } from '../record/normalise.ts'
import { zonesOf } from '../record/zones-of.ts'
import { locationChangesShape } from '../shapes.ts'
import { suggestZone } from '../suggest-zone.ts'
import type { Mapping } from './mapping.ts'
import { readRow, type Words } from './read-row.ts'

/** What rows are judged by. */
export type Ground = Words & {
  mapping: Mapping
  actor: Actor
  /** Locations by code; more than one of a code is nobody's. */
  byCode: ReadonlyMap<string, readonly Location[]>
}

export type Row = { line: number; cells: Record<string, string>; firstLine: number | undefined }

export type Judged =
  | { verdict: 'new'; record: LocationChanges & { name: string }; faults: Fault[] }
  | { verdict: 'changed' | 'unchanged'; known: Location; changes: LocationChanges; faults: Fault[] }
  | { verdict: 'faulty'; faults: Fault[] }

/** The code a row is known by; empty when it has none. */
export function codeOf({ cells }: Pick<Row, 'cells'>, mapping: Mapping): string {
  const column = Object.keys(mapping).find((name) => mapping[name] === 'code') ?? ''
  return cells[column]?.trim() ?? ''
}

/** What taking a row would do, or everything that is wrong with it. Pure. */
export function judgeRow(row: Row, ground: Ground): Judged {
  const code = codeOf(row, ground.mapping)
  const [known, ...others] = ground.byCode.get(code) ?? []
  const { record, faults: unread } = readRow(row.cells, ground.mapping, { ...ground, known })
  const placed = known ? record : withZone(record)
  const faults = [
    ...identityFaults(row, code, others.length > 0),
    ...unread,
    ...checkRecord(placed, known, ground.customFields),
    ...(known ? zoneFaults(placed) : newFaults(placed, ground.actor)),
  ]
  const sound = locationChangesShape.safeParse(placed)
  if (faults.some(({ severity }) => severity === 'error') || !sound.success)
    return { verdict: 'faulty', faults }
  const { name } = sound.data
  if (known) {
    const changes = onlyNew(normalise(sound.data, known), known)
    return { verdict: Object.keys(changes).length > 0 ? 'changed' : 'unchanged', known, changes, faults }
  }
  return { verdict: 'new', record: { ...sound.data, name: name ?? '' }, faults }
}

function identityFaults({ firstLine }: Row, code: string, isSeveral: boolean): Fault[] {
  if (code === '') return [errorAt('code', 'locationImportCodeMissing')]
  if (firstLine !== undefined) return [errorAt('code', 'locationImportCodeAgain', { code, line: firstLine })]
  return isSeveral ? [errorAt('code', 'locationImportCodeSeveral', { code })] : []
}

function newFaults(record: Record<string, unknown>, actor: Actor): Fault[] {
  return [
    ...(can(actor, 'locations.create') ? [] : [errorAt('code', 'locationImportMayNotOpen')]),
    ...(record.name === undefined ? [errorAt('name', 'locationImportNoName')] : []),
    ...(record.zone === undefined ? [errorAt('zone', 'locationImportNoZone')] : []),
    ...zoneFaults(record),
  ]
}

function zoneFaults({ zone }: Record<string, unknown>): Fault[] {
  return typeof zone !== 'string' || isZone(zone) ? [] : [errorAt('zone', 'zone', { value: zone })]
}

// Where it stands tells the zone; else its country, where the clocks of all of it go alike.
function withZone(record: Record<string, unknown>): Record<string, unknown> {
  const { zone, latitude, longitude, country } = record
  if (zone !== undefined) return record
  const isPoint = typeof latitude === 'number' && typeof longitude === 'number'
  const found =
    (isPoint && suggestZone(latitude, longitude)) || onlyZoneOf(typeof country === 'string' ? country : '')
  return found ? { ...record, zone: found } : record
}

const [winter, summer] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)]

function onlyZoneOf(country: string): string | undefined {
  const [first, ...others] = zonesOf(country)
  const offsets = (zone: string) =>
    [winter, summer].map(
      (at) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds,
    )
  return first && others.every((zone) => `${offsets(zone)}` === `${offsets(first)}`) ? first : undefined
}
