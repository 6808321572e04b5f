import { Button, Group, Textarea } from '@mantine/core'
import { IconClock, IconMapPin, IconMessage, IconPhone, IconUser } from '@tabler/icons-react'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys } from '../../../lib/conversations.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { useSession } from '../../../lib/session.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import { exactTime } from '../../../lib/time.ts'
import { useEndVisit, type Visit } from '../../../lib/visits.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import classes from './context-pane.module.css'

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
  { outcome: 'came', variant: 'filled' },
  { outcome: 'did_not_come', variant: 'default' },
] as const

function Outcome({ visit }: { visit: Visit }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const [note, setNote] = useState('')
  const end = useEndVisit(visit)
  async function noteOutcome(outcome: (typeof outcomes)[number]['outcome']) {
    try {
      await end.mutateAsync({ outcome, note })
      setNote('')
      notifyDone(translate('calls.logged'))
    } catch (error) {
      notifyProblem(problemText(error))
    }
  }
  return (
    <>
      <Textarea
        mt={8}
        mb={8}
        autosize
        minRows={1}
        maxRows={6}
        size="sm"
        label={translate('calls.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group gap={6} mb={8}>
        {outcomes.map(({ outcome, variant }) => (
          <Button
            key={outcome}
            size="compact-sm"
            variant={variant}
            disabled={end.isPending}
            onClick={() => void noteOutcome(outcome)}
          >
            {translate(`calls.visit_${outcome}`)}
          </Button>
        ))}
      </Group>
    </>
  )
}
