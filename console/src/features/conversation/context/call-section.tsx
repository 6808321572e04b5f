import { Button } from '@mantine/core'
import { IconClock, IconMessage, IconPhone, IconPhoneCall, IconUser } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import type { Callback, Conversation } from '../../../lib/shapes.ts'
import { exactTime } from '../../../lib/time.ts'
import { callbacksOptions, useLogAttempt } from './call-queries.ts'
import classes from './context-pane.module.css'
import { OutcomeForm } from './outcome-form.tsx'

/** The call a customer has booked or is owed: when, about what, one press to dial, and what came of it. */
export function CallSection({ conversation }: { conversation: Conversation }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data } = useQuery(callbacksOptions(conversation))
  const [call] = data?.items ?? []
  if (!call) return null
  const isOwed = call.state === 'booked'
  const title = translate(call.origin === 'booked' ? 'calls.title' : 'calls.owedTitle')
  return (
    <section className={classes.section} aria-label={title}>
      <h2 className={classes.heading}>
        {title}
        <span>{translate(`calls.${call.origin === 'booked' ? 'is' : 'owed'}_${call.state}`)}</span>
      </h2>
      {isOwed && (
        <Button
          component="a"
          href={`tel:${call.phone}`}
          fullWidth
          mb={8}
          leftSection={<IconPhoneCall size={16} aria-hidden />}
        >
          {translate('calls.now', { phone: call.phone })}
        </Button>
      )}
      <Facts call={call} />
      {isOwed && permissions.includes('conversations.write') && (
        <Outcome call={call} conversationId={conversation.id} />
      )}
    </section>
  )
}

function Facts({ call }: { call: Callback }) {
  const translate = useTranslate()
  const locale = useLocale()
  const { startsAt, zone, customerZone, attempts } = call
  const at = new Date(startsAt)
  const there = exactTime(at, locale, zone)
  const theirs = customerZone ? exactTime(at, locale, customerZone) : there
  return (
    <ul className={classes.facts}>
      <li className={classes.fact}>
        <IconClock size={16} aria-hidden />
        <span>
          {call.origin === 'booked' ? there : translate('calls.owedSince', { when: there })}
          {theirs !== there && (
            <span className={classes.quiet}> {translate('calls.theirs', { when: theirs })}</span>
          )}
        </span>
      </li>
      {call.state !== 'booked' && (
        <li className={classes.fact}>
          <IconPhone size={16} aria-hidden />
          <a href={`tel:${call.phone}`}>{call.phone}</a>
        </li>
      )}
      {call.matter && (
        <li className={classes.fact}>
          <IconMessage size={16} aria-hidden />
          <span>{call.matter}</span>
        </li>
      )}
      {(call.member || attempts > 0) && (
        <li className={classes.fact}>
          <IconUser size={16} aria-hidden />
          <span>
            {call.member && translate('calls.by', { name: call.member.name })}
            {attempts > 0 && (
              <span className={classes.quiet}>
                {call.member && ' · '}
                {translate('calls.attempts', { count: attempts })}
              </span>
            )}
          </span>
        </li>
      )}
    </ul>
  )
}

const outcomes = [
  { outcome: 'reached', text: 'calls.reached' },
  { outcome: 'not_reached', text: 'calls.notReached' },
  { outcome: 'wrong_number', text: 'calls.wrongNumber' },
] as const

function Outcome({ call, conversationId }: { call: Callback; conversationId: string }) {
  const log = useLogAttempt(call.id, conversationId)
  return <OutcomeForm outcomes={outcomes} isSaving={log.isPending} save={log.mutateAsync} />
}
