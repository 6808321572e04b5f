import { Button, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../../../lib/api.ts'
import { useTranslate } from '../../../../lib/i18n.tsx'
import { useProblemText } from '../../../../lib/problem-text.ts'
import { paths } from '../../../../paths.ts'
import { ProblemState } from '../../../../ui/empty-state.tsx'
import { Figures } from '../../../../ui/figures.tsx'
import { notifyProblem } from '../../../../ui/notify.tsx'
import { Section } from '../../../../ui/section.tsx'
import classes from '../bulk.module.css'
import { useDaysWords } from './days-words.ts'
import {
  type Chosen,
  daysActOptions,
  daysKey,
  daysPreviewOptions,
  type Entry,
  type DaysPreview as Preview,
} from './queries.ts'

type DaysPreviewProps = { chosen: Chosen; entry: Entry | undefined; conflicts: 'keep' | 'replace' }

/** How many and which, what stands there, and the button that does it. */
export function DaysPreview({ chosen, entry, conflicts }: DaysPreviewProps) {
  const translate = useTranslate()
  const { data, error, refetch, isPlaceholderData } = useQuery(daysPreviewOptions(chosen, entry))
  return (
    <Section title={translate('bulk.seeFirst')} text={translate('bulk.seeFirstText')} isWide>
      {!entry && <Text c="dimmed">{translate('bulk.chooseDays')}</Text>}
      {error && <ProblemState error={error} onRetry={() => void refetch()} />}
      {entry && data && !error && (
        <>
          <Figures
            figures={[
              { name: translate('bulk.chosenCount'), value: data.total },
              { name: translate('bulk.conflictCount'), value: data.conflictCount },
              { name: translate('bulk.sameCount'), value: data.sameCount },
            ]}
          />
          {data.isProposed && <Text role="status">{translate('bulk.willPropose')}</Text>}
          <Places preview={data} />
          <Carry
            body={{ chosen, entry, conflicts }}
            count={countOf(data, conflicts)}
            isStale={isPlaceholderData}
          />
        </>
      )}
    </Section>
  )
}

function countOf({ total, sameCount, conflictCount }: Preview, conflicts: 'keep' | 'replace'): number {
  return total - sameCount - (conflicts === 'keep' ? conflictCount : 0)
}

function Places({ preview }: { preview: Preview }) {
  const translate = useTranslate()
  const words = useDaysWords()
  return (
    <>
      {preview.total > preview.items.length && (
        <Text size="sm" c="dimmed">
          {translate('bulk.firstHundred')}
        </Text>
      )}
      <ul className={classes.places} aria-label={translate('bulk.chosenCount')}>
        {preview.items.map(({ id, name, locality, country, existing, isSame }) => (
          <li key={id} className={classes.place}>
            <span>
              <strong>{name}</strong>{' '}
              <span className={classes.line}>{[locality, country].filter(Boolean).join(' · ')}</span>
            </span>
            {existing.map((one) => (
              <span key={one.from} className={classes.there} data-same={isSame || undefined}>
                {translate('bulk.standsThere', {
                  ...{ days: words.days(one), state: words.state(one.state), label: one.label || 'none' },
                })}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

type Body = { chosen: Chosen; entry: Entry; conflicts: 'keep' | 'replace' }

function Carry({ body, count, isStale }: { body: Body; count: number; isStale: boolean }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const setting = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/location-exceptions', { body: { ...body, reason } })),
    onSuccess(act) {
      client.setQueryData(daysActOptions(act.id).queryKey, act)
      void client.invalidateQueries({ queryKey: [...daysKey, 'list'] })
      return navigate({ to: paths.daysAct(act.id) })
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <form
      className={classes.taking}
      onSubmit={(event) => {
        event.preventDefault()
        setting.mutate()
      }}
    >
      <TextInput
        label={translate('bulk.reason')}
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button type="submit" loading={setting.isPending} disabled={count === 0 || isStale}>
        {translate(body.entry.state === 'closed' ? 'bulk.close' : 'bulk.setHours', { count })}
      </Button>
    </form>
  )
}
