import { sql } from 'kysely'
import type { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { whoMay } from '../changes/who-may.ts'
import { onDays } from '../hours/dated-days.ts'
import type { DatedHours } from '../hours/hours-form.ts'
import { locationSettings } from '../settings.ts'
import { chosenLocations } from './choose.ts'
import { standingOf } from './place-entry.ts'
import type { newExceptionShape } from './shapes.ts'

const mostShown = 100

type Given = Pick<z.infer<typeof newExceptionShape>, 'chosen' | 'entry'>

/** How many locations an exception would be set at and which, and what stands there on these days; changes nothing. */
export async function previewException(context: Context, { chosen, entry }: Given) {
  requirePermission(context.actor, 'locations.manage')
  const { rows, locked } = await context.read(async (tx) => ({
    rows: await chosenLocations(tx, chosen)
      .select(['location.id', 'location.name', 'location.locality', 'location.country'])
      .select(sql<DatedHours[]>`coalesce(location.stated_hours, location.hours)->'dated'`.as('dated'))
      .orderBy('location.name')
      .orderBy('location.id')
      .execute(),
    locked: (await locationSettings.read(tx)).lockedLocationFields,
  }))
  const wanted: DatedHours = { ...entry, source: 'person' }
  const judged = rows.map((row) => ({ ...row, standing: standingOf(row.dated, wanted) }))
  const conflicts = judged.filter(({ standing }) => standing === 'conflict')
  const others = judged.filter(({ standing }) => standing !== 'conflict')
  return {
    total: rows.length,
    conflictCount: conflicts.length,
    sameCount: judged.filter(({ standing }) => standing === 'same').length,
    isProposed: whoMay(context.actor, 'hours', locked) === 'propose',
    countries: countriesOf(rows),
    items: [...conflicts, ...others].slice(0, mostShown).map(({ standing, dated, ...row }) => ({
      ...row,
      existing: onDays(dated, wanted).map((one) => ({ ...one, label: one.label ?? '' })),
      isSame: standing === 'same',
    })),
  }
}

function countriesOf(rows: readonly { country: string }[]) {
  const counts = new Map<string, number>()
  for (const { country } of rows) counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts].map(([country, count]) => ({ country, count })).toSorted((a, b) => b.count - a.count)
}
