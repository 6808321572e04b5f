import { IconMenu2 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { departmentsOptions, locationsOptions } from '../../lib/places.ts'
import { paths } from '../../paths.ts'
import { ProblemState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import classes from './workload.module.css'
import { WorkloadLine } from './workload-line.tsx'
import { type WorkloadPlace, workloadOptions } from './workload-queries.ts'

/** Who has what, by location and department, as it is now; and moving it between people. */
export function WorkloadPage({ onMenu }: { onMenu: () => void }) {
  const translate = useTranslate()
  const place: WorkloadPlace = useSearch({ strict: false })
  const { data: board, error, refetch } = useQuery(workloadOptions(place))
  const [openId, setOpenId] = useState<string | null>()
  const people = board?.members ?? []
  const toggle = (id: string | null) => setOpenId(openId === id ? undefined : id)
  return (
    <main className={classes.page} id="main" tabIndex={-1}>
      <title>{`${translate('routing.workload')} · Vicino`}</title>
      <header className={classes.head}>
        <IconButton
          className={classes.menu}
          icon={IconMenu2}
          label={translate('common.menu')}
          onClick={onMenu}
        />
        <div>
          <h1 className={classes.title}>{translate('routing.workload')}</h1>
          <p className={classes.lead}>{translate('rules.workloadLead')}</p>
        </div>
        <PlaceSelects place={place} />
      </header>
      {error && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!board && !error && <SkeletonRows />}
      {board && (
        <ul className={classes.people} aria-label={translate('routing.workload')}>
          <WorkloadLine
            member={null}
            counts={board.unassigned}
            place={place}
            people={people}
            isOpen={openId === null}
            onToggle={() => toggle(null)}
          />
          {people.map((member) => (
            <WorkloadLine
              key={member.id}
              member={member}
              counts={member}
              place={place}
              people={people}
              isOpen={openId === member.id}
              onToggle={() => toggle(member.id)}
            />
          ))}
        </ul>
      )}
    </main>
  )
}

function PlaceSelects({ place }: { place: WorkloadPlace }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const locations = useQuery(locationsOptions).data ?? []
  const departments = (useQuery(departmentsOptions).data ?? []).filter((one) => !one.isArchived)
  const go = (next: WorkloadPlace) =>
    void navigate({
      to: paths.workload(),
      search: Object.fromEntries(Object.entries({ ...place, ...next }).filter(([, id]) => id)),
    })
  return (
    <div className={classes.selects}>
      <SearchSelect
        aria-label={translate('common.location')}
        placeholder={translate('rules.everyLocation')}
        data={locations.map(({ id, name }) => ({ value: id, label: name }))}
        value={place.location ?? null}
        onChange={(id) => go({ location: id ?? '' })}
        clearable
        limit={100}
      />
      <SearchSelect
        aria-label={translate('common.department')}
        placeholder={translate('rules.everyDepartment')}
        data={departments.map(({ id, name }) => ({ value: id, label: name }))}
        value={place.department ?? null}
        onChange={(id) => go({ department: id ?? '' })}
        clearable
        limit={100}
      />
    </div>
  )
}
