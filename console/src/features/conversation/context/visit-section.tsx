import { IconClock, IconMapPin, IconMessage, IconPhone, IconUser } from '@tabler/icons-react'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys } from '../../../lib/conversations.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import { exactTime } from '../../../lib/time.ts'
import { useEndVisit, type Visit } from '../../../lib/visits.ts'
import classes from './context-pane.module.css'
import { OutcomeForm } from './outcome-form.tsx'

/** The visits a customer has booked; anything that happens to their conversation may be about one. */
function visitsOf({ id, version }: Pick<Conversation, 'id' | 'version'>) {
  return queryOptions({
    queryKey: [...conversationKeys.detail(id), 'visits', version],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/conversations/{id}/visits', { signal, params: { path: { id } } })),
    placeholderData: (before) => before,
  })
}

/** The visit a customer has booked: when, where, about what, and whether they came. */
export function VisitSection({ conversation }: { conversation: Conversation }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data } = useQuery(visitsOf(conversation))
  const [visit] = data?.items ?? []
  if (!visit) return null
  return (
    <section className={classes.section} aria-label={translate('calls.visitTitle')}>
      <h2 className={classes.heading}>
        {translate('calls.visitTitle')}
        <span>{translate(`calls.visit_${visit.state}`)}</span>
      </h2>
      <Facts visit={visit} />
      {visit.state === 'booked' && permissions.includes('conversations.write') && <Outcome visit={visit} />}
    </section>
  )
}

function Facts({ visit }: { visit: Visit }) {
  const translate = useTranslate()
  const locale = useLocale()
  return (
    <ul className={classes.facts}>
      <li className={classes.fact}>
        <IconClock size={16} aria-hidden />
        <span>{exactTime(new Date(visit.startsAt), locale, visit.zone)}</span>
      </li>
      <li className={classes.fact}>
        <IconMapPin size={16} aria-hidden />
        <span>{visit.location.name}</span>
      </li>
      {visit.phone && (
        <li className={classes.fact}>
          <IconPhone size={16} aria-hidden />
          <a href={`tel:${visit.phone}`}>{visit.phone}</a>
        </li>
      )}
      {visit.matter && (
        <li className={classes.fact}>
          <IconMessage size={16} aria-hidden />
          <span>{visit.matter}</span>
        </li>
      )}
      {visit.member && (
        <li className={classes.fact}>
          <IconUser size={16} aria-hidden />
          <span>{translate('calls.receivedBy', { name: visit.member.name })}</span>
        </li>
      )}
    </ul>
  )
}

const outcomes = [
  { outcome: 'came', text: 'calls.visit_came' },
  { outcome: 'did_not_come', text: 'calls.visit_did_not_come' },
] as const

function Outcome({ visit }: { visit: Visit }) {
  const end = useEndVisit(visit)
  return <OutcomeForm outcomes={outcomes} isSaving={end.isPending} save={end.mutateAsync} />
}
