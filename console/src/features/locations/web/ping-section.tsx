import { Anchor } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { exactTime } from '../../../lib/time.ts'
import { KeptSwitch } from '../../../ui/kept-switch.tsx'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import { Section } from '../../../ui/section.tsx'
import classes from './locator-page.module.css'
import { accountPagesOptions, pingsOptions } from './queries.ts'

type Pings = components['schemas']['SearchEnginePings']

/** Whether search engines are told which pages changed; kept at once, for it is one switch. */
export function PingSection() {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const { data: pings } = useSuspenseQuery(pingsOptions)
  const { data: account } = useSuspenseQuery(accountPagesOptions)
  const store = useMutation({
    mutationFn: (isOn: boolean) => answer(api.PUT('/api/v1/search-engine-pings', { body: { isOn } })),
    onSuccess(saved) {
      client.setQueryData(pingsOptions.queryKey, saved)
      notifyDone(translate('forms.saved'))
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <Section title={translate('record.pings')} text={translate('record.pingsText')}>
      <KeptSwitch label={translate('record.pingsOn')} isOn={pings.isOn} onKeep={store.mutateAsync} />
      {pings.isOn && !account.isListed && (
        <p className={classes.state}>{translate('record.pingsNotListed')}</p>
      )}
      {pings.isOn && <LastPing pings={pings} />}
      {pings.keyUrl && (
        <Anchor href={pings.keyUrl} target="_blank" rel="noreferrer" size="sm">
          {translate('record.pingsKey')}
        </Anchor>
      )}
    </Section>
  )
}

const known = [200, 202, 403, 422, 429, 0] as const

function LastPing({ pings: { lastAt, lastStatus, lastCount } }: { pings: Pings }) {
  const translate = useTranslate()
  const locale = useLocale()
  if (lastAt === null || lastStatus === null)
    return <p className={classes.state}>{translate('record.pingsNever')}</p>
  const status = known.find((one) => one === lastStatus)
  const answered =
    status === undefined
      ? translate('record.pings_other', { status: lastStatus })
      : translate(`record.pings_${status}`)
  const when = exactTime(new Date(lastAt), locale)
  return (
    <p className={classes.state} role="status">
      {translate('record.pingsLast', { when, count: lastCount })} {answered}
    </p>
  )
}
