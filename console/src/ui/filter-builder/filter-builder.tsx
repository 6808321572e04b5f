import { useState } from 'react'
import { type FilterField, useFilterFields } from './filter-fields.ts'
import { FilterGroup } from './filter-group.tsx'
import { type Filter, toFilter, toGroup } from './filter-model.ts'

type FilterBuilderProps = {
  /** What it starts with; what is built from it afterwards is told to `onChange`. */
  filter: Filter | undefined
  /** undefined while no condition is finished. */
  onChange: (filter: Filter | undefined) => void
  /** For what acts by itself: without questions that mean whoever looks. */
  isForRules?: boolean
  /** Which fields may be asked about; all without it. */
  accepts?: (field: FilterField) => boolean
}

/** Builds a filter of conversations out of conditions in groups. */
export function FilterBuilder({ filter, onChange, isForRules = false, accepts }: FilterBuilderProps) {
  const known = useFilterFields(isForRules)
  const fields = accepts ? known.filter(accepts) : known
  const [group, setGroup] = useState(() => toGroup(filter))
  return (
    <FilterGroup
      group={group}
      fields={fields}
      onChange={(next) => {
        setGroup(next)
        onChange(toFilter(next))
      }}
    />
  )
}
