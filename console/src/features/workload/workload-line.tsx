import { Button } from '@mantine/core'
import { IconArrowsExchange, IconChevronDown, IconInbox, IconSettings } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useId, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { departmentsOptions, locationsOptions } from '../../lib/places.ts'
import { paths } from '../../paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { PresenceDot, presenceNames } from '../../ui/presence-dot.tsx'
import { HeldConversations } from './held-conversations.tsx'
import classes from './workload.module.css'
import type { Workload, WorkloadMember, WorkloadPlace } from './workload-queries.ts'

const HandOverDialog = lazy(() =>
  import('../../ui/hand-over/hand-over-dialog.tsx').then((module) => ({ default: module.HandOverDialog })),
)

type WorkloadLineProps = {
  /** null: what nobody has. */
  member: WorkloadMember | null
  counts: Workload['unassigned']
  place: WorkloadPlace
  people: readonly WorkloadMember[]
  isOpen: boolean
  onToggle: () => void
}

/** One person with what they carry; what it is opens on demand. */
export function WorkloadLine({ member, counts, place, people, isOpen, onToggle }: WorkloadLineProps) {
  const translate = useTranslate()
  const id = useId()
  return (
    <li className={classes.person} data-off={(member && member.presence !== 'online') || undefined}>
      <button
        type="button"
        className={classes.line}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        {member ? (
          <PersonAvatar name={member.name} size={28} />
        ) : (
          <IconInbox size={24} stroke={1.5} aria-hidden />
        )}
        <span className={classes.who}>
          <span className={classes.name}>{member?.name ?? translate('inbox.viewUnassigned')}</span>
          <Places counts={counts} />
        </span>
        {member && (
          <span className={classes.presence}>
            <PresenceDot state={member.presence} />
            {translate(presenceNames[member.presence])}
          </span>
        )}
        {member ? <Load member={member} /> : <span className={classes.load} />}
        <Counts counts={counts} />
        <IconChevronDown size={16} className={classes.arrow} aria-hidden />
      </button>
      {isOpen && (
        <div id={id} className={classes.opened}>
          {member && <LineActions member={member} />}
          <HeldConversations ownerId={member?.id ?? null} place={place} people={people} />
        </div>
      )}
    </li>
  )
}

function Load({ member: { load, capacity, takesNew } }: { member: WorkloadMember }) {
  const translate = useTranslate()
  const share = capacity === 0 ? 100 : Math.min(100, Math.round((load / capacity) * 100))
  return (
    <span className={classes.load} data-full={load >= capacity || undefined}>
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${share}%` }} />
      </span>
      <span>
        {translate('rules.load', { load, capacity })}
        {!takesNew && ` · ${translate('rules.takesNone')}`}
      </span>
    </span>
  )
}

function Counts({ counts: { open, waiting, snoozed, overdue } }: Pick<WorkloadLineProps, 'counts'>) {
  const translate = useTranslate()
  return (
    <span className={classes.counts}>
      <span>{translate('rules.openCount', { count: open })}</span>
      {waiting > 0 && <span>{translate('rules.waitingCount', { count: waiting })}</span>}
      {snoozed > 0 && <span>{translate('rules.snoozedCount', { count: snoozed })}</span>}
      {overdue > 0 && <Chip tone="danger">{translate('rules.overdueCount', { count: overdue })}</Chip>}
    </span>
  )
}

const mostPlaces = 3

function Places({ counts: { byDepartment, byLocation } }: Pick<WorkloadLineProps, 'counts'>) {
  const departments = useQuery(departmentsOptions).data
  const locations = useQuery(locationsOptions).data
  const named = (all: readonly { id: string; name: string }[] | undefined, places: typeof byLocation) =>
    places.flatMap(({ id, count }) => {
      const name = all?.find((one) => one.id === id)?.name
      return name ? [`${name} ${count}`] : []
    })
  const texts = [
    ...named(locations, byLocation).slice(0, mostPlaces),
    ...named(departments, byDepartment).slice(0, mostPlaces),
  ]
  return <span className={classes.places}>{texts.join(' · ')}</span>
}

function LineActions({ member: { id, name } }: { member: WorkloadMember }) {
  const translate = useTranslate()
  const [isMoving, setIsMoving] = useState(false)
  return (
    <div className={classes.actions}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowsExchange size={15} />}
        onClick={() => setIsMoving(true)}
      >
        {translate('routing.handOverOf', { name })}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconSettings size={15} />}
        renderRoot={(props) => <Link to={paths.memberWork(id)} {...props} />}
      >
        {translate('rules.work')}
      </Button>
      <Suspense>
        {isMoving && <HandOverDialog from={{ id, name }} onClose={() => setIsMoving(false)} />}
      </Suspense>
    </div>
  )
}
