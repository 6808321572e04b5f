import { useMemo, useState } from 'react'
import type { LocationFilter } from '../queries.ts'
import type { RecordField } from './columns.ts'
import { useColumns } from './use-columns.ts'
import { useDrafts } from './use-drafts.ts'
import { useEdits } from './use-edits.ts'
import { useRecords } from './use-records.ts'
import { useSave } from './use-save.ts'

// Light, and what most people look at; descriptions are half of a record and come where somebody looks at them.
const usualFields: readonly RecordField[] = [
  ...(['name', 'code', 'status', 'statusReason', 'closedFrom', 'opensOn', 'regionId', 'legalName'] as const),
  ...(['street', 'unit', 'postcode', 'locality', 'sublocality', 'administrativeArea', 'country'] as const),
  ...(['zone', 'locale', 'latitude', 'longitude', 'phone', 'email', 'website', 'urls'] as const),
  ...(['categories', 'attributes', 'languages', 'customValues', 'hours'] as const),
]

/** Everything the grid is made of: what locations state, what is written into them, what would become of it. */
export function useGrid(filter: LocationFilter) {
  const drafts = useDrafts()
  const [languages, setLanguages] = useState<readonly string[]>([])
  const columns = useColumns(languages)
  const isDescribed = columns.shown.some(({ field }) => field === 'descriptions')
  const [hasDescriptions, setHasDescriptions] = useState(isDescribed)
  if (isDescribed && !hasDescriptions) setHasDescriptions(true)
  const fields = useMemo(
    () => (hasDescriptions ? [...usualFields, 'descriptions' as const] : usualFields),
    [hasDescriptions],
  )
  const records = useRecords(filter, fields)
  const spoken = useMemo(
    () => [...new Set((records.rows ?? []).map(({ locale }) => locale ?? ''))].filter(Boolean),
    [records.rows],
  )
  if (spoken.some((one) => !languages.includes(one))) setLanguages([...new Set([...languages, ...spoken])])
  const { renew } = records
  const edits = useEdits({ drafts: drafts.drafts, byId: records.byId, columns: columns.byKey, renew })
  const saving = useSave({ renew, settle: drafts.settle })
  return { drafts, columns, records, edits, saving }
}

export type Grid = ReturnType<typeof useGrid>
