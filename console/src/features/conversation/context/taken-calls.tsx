import { IconPhoneCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import { takenCallsOptions } from './contact-queries.ts'
import classes from './context-pane.module.css'

const mostShown = 3

/** The latest calls of a customer that somebody took. */
export function TakenCalls({ contactId }: { contactId: string }) {
  const translate = useTranslate()
  const { data: calls = [] } = useQuery(takenCallsOptions(contactId))
  if (calls.length === 0) return null
  return (
    <ul className={classes.facts} aria-label={translate('calls.taken')}>
      {calls.slice(0, mostShown).map(({ at, seconds, line }) => (
        <li key={at} className={classes.fact}>
          <IconPhoneCheck size={16} aria-hidden />
          <span>
            <TimeAgo at={at} />
            <span className={classes.quiet}>
              {' '}
              {translate('calls.takenFor', { length: lengthOf(seconds), line })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function lengthOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
