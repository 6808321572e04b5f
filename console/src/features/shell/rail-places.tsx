import { IconSearch, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useState } from 'react'
import { countsOptions } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { departmentsOptions, locationsOptions } from '../../lib/places.ts'
import { paths } from '../../paths.ts'
import { orderPlaces } from './order-places.ts'
import type { Place } from './place.ts'
import classes from './rail.module.css'
import { RailLink } from './rail-link.tsx'

const shownAtFirst = 7

/** The locations one may see: those with open conversations first, the rest by search. */
export function RailLocations({ here }: { here: Place }) {
  const translate = useTranslate()
  const { data: counts } = useQuery(countsOptions)
  const { data: locations = [] } = useQuery(locationsOptions)
  const [search, setSearch] = useState('')
  const [isAll, setIsAll] = useState(false)
  const heading = useId()
  const found = orderPlaces(locations, counts?.byLocation ?? [], search)
  const hereId = here.search.location
  const shown = isAll || search ? found : found.filter((one, i) => i < shownAtFirst || one.id === hereId)
  if (locations.length === 0) return null
  return (
    <nav aria-labelledby={heading} className={classes.section}>
      <h2 id={heading} className={classes.heading}>
        {translate('common.locations')}
      </h2>
      {locations.length > shownAtFirst && (
        <PlaceSearch label={translate('inbox.findLocation')} value={search} onChange={setSearch} />
      )}
      {shown.map(({ id, name, count }) => (
        <RailLink
          key={id}
          to={paths.inbox('open')}
          search={{ location: id }}
          name={name}
          count={count}
          isHere={hereId === id}
        />
      ))}
      {search && found.length === 0 && (
        <p className={classes.nothing}>{translate('inbox.noLocationFound')}</p>
      )}
      {!search && found.length > shown.length && (
        <button type="button" className={classes.more} onClick={() => setIsAll(true)}>
          {translate('inbox.showAllLocations', { count: found.length })}
        </button>
      )}
    </nav>
  )
}

/** The departments, those with open conversations first. */
export function RailDepartments({ here }: { here: Place }) {
  const translate = useTranslate()
  const { data: counts } = useQuery(countsOptions)
  const { data: departments = [] } = useQuery(departmentsOptions)
  const heading = useId()
  if (departments.length === 0) return null
  return (
    <nav aria-labelledby={heading} className={classes.section}>
      <h2 id={heading} className={classes.heading}>
        {translate('common.departments')}
      </h2>
      {orderPlaces(departments, counts?.byDepartment ?? [], '').map(({ id, name, count }) => (
        <RailLink
          key={id}
          to={paths.inbox('open')}
          search={{ department: id }}
          name={name}
          count={count}
          isHere={here.search.department === id}
        />
      ))}
    </nav>
  )
}

type PlaceSearchProps = { label: string; value: string; onChange: (value: string) => void }

function PlaceSearch({ label, value, onChange }: PlaceSearchProps) {
  const translate = useTranslate()
  function clearOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape') onChange('')
  }
  return (
    <label className={classes.search}>
      <IconSearch size={14} aria-hidden />
      <input
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={clearOnEscape}
      />
      {value && (
        <button type="button" aria-label={translate('common.clear')} onClick={() => onChange('')}>
          <IconX size={14} />
        </button>
      )}
    </label>
  )
}
