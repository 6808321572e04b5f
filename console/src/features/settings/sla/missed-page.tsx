import { Group, Select } from '@mantine/core'
import { IconHourglass } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { departmentsOptions, locationsOptions } from '../../../lib/places.ts'
import { exactTime } from '../../../lib/time.ts'
import { paths } from '../../../paths.ts'
import { Chip } from '../../../ui/chip.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { Page } from '../../../ui/page.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { useLengthText } from './length-text.ts'
import { breachesOptions, type MissedSearch, type SlaBreach } from './queries.ts'

const targetNames: Record<SlaBreach['target'], MessageKey> = {
  first_answer: 'sla.first_answer',
  next_answer: 'sla.next_answer',
  resolution: 'sla.resolutionTarget',
}
const stateNames: Record<SlaBreach['state'], MessageKey> = {
  open: 'sla.open',
  met: 'sla.met',
  dropped: 'sla.dropped',
}
const targets = ['first_answer', 'next_answer', 'resolution'] as const
const states = ['open', 'met', 'dropped'] as const

/** Promises that were not kept in time: where, whose they were, and who kept them in the end. */
export function MissedPage() {
  const translate = useTranslate()
  const [search, setSearch] = useState<MissedSearch>({})
  const query = useInfiniteQuery({ ...breachesOptions(search), placeholderData: keepPreviousData })
  const breaches = query.data?.pages.flatMap(({ items }) => items)
  return (
    <Page title={translate('sla.missed')} lead={translate('sla.missedLead')}>
      <Narrowing search={search} onChange={setSearch} />
      {!breaches && <SkeletonRows />}
      {breaches?.length === 0 && (
        <EmptyState icon={IconHourglass} title={translate('sla.missedNone')}>
          {translate('sla.missedNoneText')}
        </EmptyState>
      )}
      {breaches && breaches.length > 0 && (
        <RowList label={translate('sla.missed')}>
          {breaches.map((breach) => (
            <BreachRow key={breach.id} breach={breach} />
          ))}
        </RowList>
      )}
      <MoreButton pages={query} />
    </Page>
  )
}

type NarrowingProps = { search: MissedSearch; onChange: (search: MissedSearch) => void }

function Narrowing({ search, onChange }: NarrowingProps) {
  const translate = useTranslate()
  const { data: locations = [] } = useQuery(locationsOptions)
  const { data: departments = [] } = useQuery(departmentsOptions)
  const named = (items: readonly { id: string; name: string }[]) =>
    items.map(({ id, name }) => ({ value: id, label: name }))
  const { target: _target, state: _state, locationId: _location, departmentId: _department } = search
  const without = <Name extends keyof MissedSearch>(name: Name) => {
    const { [name]: _gone, ...rest } = search
    return rest
  }
  const common = { clearable: true, w: { base: '100%', sm: 190 } }
  return (
    <Group gap="sm">
      <Select
        aria-label={translate('sla.target')}
        placeholder={translate('sla.anyTarget')}
        data={targets.map((one) => ({ value: one, label: translate(targetNames[one]) }))}
        value={_target ?? null}
        onChange={(value) => {
          const target = targets.find((one) => one === value)
          onChange({ ...without('target'), ...(target && { target }) })
        }}
        {...common}
      />
      <Select
        aria-label={translate('sla.state')}
        placeholder={translate('sla.anyState')}
        data={states.map((one) => ({ value: one, label: translate(stateNames[one]) }))}
        value={_state ?? null}
        onChange={(value) => {
          const state = states.find((one) => one === value)
          onChange({ ...without('state'), ...(state && { state }) })
        }}
        {...common}
      />
      <Select
        aria-label={translate('common.location')}
        placeholder={translate('sla.anyLocation')}
        data={named(locations)}
        searchable
        limit={60}
        nothingFoundMessage={translate('common.nothingFound')}
        value={_location ?? null}
        onChange={(locationId) => onChange({ ...without('locationId'), ...(locationId && { locationId }) })}
        {...common}
      />
      <Select
        aria-label={translate('common.department')}
        placeholder={translate('sla.anyDepartment')}
        data={named(departments)}
        value={_department ?? null}
        onChange={(departmentId) =>
          onChange({ ...without('departmentId'), ...(departmentId && { departmentId }) })
        }
        {...common}
      />
    </Group>
  )
}

function BreachRow({ breach }: { breach: SlaBreach }) {
  const translate = useTranslate()
  const locale = useLocale()
  const lengthText = useLengthText()
  const { conversation, target, state, dueAt, endedAt, endedBy, policy, location, department } = breach
  const end = endedAt ? new Date(endedAt) : new Date()
  const time = lengthText(Math.max(1, (end.getTime() - new Date(dueAt).getTime()) / 60_000))
  const facts = [
    breach.contact,
    translate('sla.wasDue', { at: exactTime(new Date(dueAt), locale) }),
    state !== 'dropped' && translate(state === 'open' ? 'sla.overdueBy' : 'sla.late', { time }),
    endedBy && translate('sla.endedBy', { name: endedBy.name }),
    location?.name,
    department?.name,
    policy && translate('sla.ofPolicy', { name: policy.name }),
  ]
  return (
    <Row
      to={paths.inbox('all', conversation.id)}
      name={
        <>
          #{conversation.number} {conversation.subject}
          <Chip>{translate(targetNames[target])}</Chip>
        </>
      }
      detail={facts.filter(Boolean).join(' · ')}
      side={<Chip tone={state === 'open' ? 'warn' : 'plain'}>{translate(stateNames[state])}</Chip>}
    />
  )
}
