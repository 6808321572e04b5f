import { Anchor, Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { useSession } from '../../../lib/session.ts'
import { paths } from '../../../paths.ts'
import { Chip } from '../../../ui/chip.tsx'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import { locationKeys } from '../queries.ts'
import { FieldList } from './field-list.tsx'
import classes from './history.module.css'
import { changesKey, type LocationChange } from './queries.ts'

type OpenChangeProps = { change: LocationChange; isNamed?: boolean }

/** One proposed or planned change: what, by whom and why, and what one may do about it. */
export function OpenChange({ change, isNamed = false }: OpenChangeProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const { location, state, reason, maker, createdAt, plannedFor, fields } = change
  return (
    <li className={classes.entry}>
      <div className={classes.head}>
        <div className={classes.who}>
          {isNamed && (
            <Anchor component={Link} to={paths.location(location.id, 'history')} fw={600} underline="always">
              {location.name}
            </Anchor>
          )}
          <strong>{maker.name || translate('record.system')}</strong>
          <TimeAgo at={createdAt} />
        </div>
        <Chip tone={state === 'proposed' ? 'warn' : 'accent'}>
          {plannedFor
            ? translate('record.plannedFor', { day: dayIn(plannedFor, locale) })
            : translate('record.proposed')}
        </Chip>
      </div>
      {reason && <p className={classes.reason}>{reason}</p>}
      <FieldList fields={fields} />
      <Answers change={change} />
    </li>
  )
}

function Answers({ change }: { change: LocationChange }) {
  const translate = useTranslate()
  const { permissions, member } = useSession()
  const [word, setWord] = useState('')
  const { act, isActing } = useAnswers(change)
  const isHeadOffice = permissions.includes('locations.approve')
  const isOwn = change.maker.id === member.id
  return (
    <div className={classes.buttons}>
      {isHeadOffice && change.state === 'proposed' && (
        <>
          <TextInput
            className={classes.word ?? ''}
            aria-label={translate('record.word')}
            placeholder={translate('record.word')}
            maxLength={500}
            value={word}
            onChange={({ currentTarget }) => setWord(currentTarget.value)}
          />
          <Button disabled={isActing} onClick={() => act({ verdict: 'approved', word })}>
            {translate('record.approve')}
          </Button>
          <Button variant="default" disabled={isActing} onClick={() => act({ verdict: 'declined', word })}>
            {translate('record.decline')}
          </Button>
        </>
      )}
      {(isOwn || (isHeadOffice && change.state === 'planned')) && (
        <Button variant="default" disabled={isActing} onClick={() => act('withdrawn')}>
          {translate('record.withdraw')}
        </Button>
      )}
    </div>
  )
}

type Answer = { verdict: 'approved' | 'declined'; word: string } | 'withdrawn'

function useAnswers({ id }: LocationChange) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const acting = useMutation({
    mutationFn: (given: Answer) => {
      const params = { path: { id } }
      return given === 'withdrawn'
        ? answer(api.DELETE('/api/v1/location-changes/{id}', { params }))
        : answer(api.POST('/api/v1/location-changes/{id}/decision', { params, body: given }))
    },
    onSuccess: (_, given) =>
      notifyDone(translate(given === 'withdrawn' ? 'record.withdrawn' : `record.${given.verdict}`)),
    onError: (error) => notifyProblem(problemText(error)),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: changesKey }),
        client.invalidateQueries({ queryKey: locationKeys.all }),
      ]),
  })
  return { act: acting.mutate, isActing: acting.isPending }
}

function dayIn(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${date}T00:00:00Z`))
}
