import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { useSession } from '../../lib/session.ts'
import { clockTime } from '../../lib/time.ts'
import { useEndVisit, type Visit } from '../../lib/visits.ts'
import { paths } from '../../paths.ts'
import { notifyDone, notifyProblem } from '../../ui/notify.tsx'
import classes from './visits.module.css'

/** One who comes: when, who, about what, to whom; and two presses to note whether they did. */
export function VisitRow({ visit }: { visit: Visit }) {
  const translate = useTranslate()
  const locale = useLocale()
  const { permissions } = useSession()
  const { startsAt, endsAt, zone, name, matter, location, member, state, conversationId } = visit
  const time = (at: string) => clockTime(new Date(at), locale, zone)
  const mayNote = state === 'booked' && permissions.includes('conversations.write')
  return (
    <li className={classes.visit} data-state={state}>
      <p className={classes.time}>
        {time(startsAt)}
        <span>{time(endsAt)}</span>
      </p>
      <div className={classes.who}>
        <Link to={paths.inbox('all', conversationId)} className={classes.name}>
          {name}
        </Link>
        {matter && <p className={classes.matter}>{matter}</p>}
        <p className={classes.quiet}>
          {location.name}
          {member && ` · ${translate('calls.receivedBy', { name: member.name })}`}
        </p>
      </div>
      <div className={classes.outcome}>
        {mayNote ? <Outcomes visit={visit} /> : <span>{translate(`calls.visit_${state}`)}</span>}
      </div>
    </li>
  )
}

function Outcomes({ visit }: { visit: Visit }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const end = useEndVisit(visit)
  async function note(outcome: 'came' | 'did_not_come') {
    try {
      await end.mutateAsync({ outcome, note: '' })
      notifyDone(translate('calls.logged'))
    } catch (error) {
      notifyProblem(problemText(error))
    }
  }
  const about = (words: string) => `${words}: ${visit.name}`
  return (
    <>
      <Button
        size="compact-sm"
        disabled={end.isPending}
        aria-label={about(translate('calls.visit_came'))}
        onClick={() => void note('came')}
      >
        {translate('calls.visit_came')}
      </Button>
      {Date.parse(visit.startsAt) <= Date.now() && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={end.isPending}
          aria-label={about(translate('calls.visit_did_not_come'))}
          onClick={() => void note('did_not_come')}
        >
          {translate('calls.visit_did_not_come')}
        </Button>
      )}
    </>
  )
}
