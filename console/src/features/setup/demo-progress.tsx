import { Anchor, Button, Progress, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { formattingLocale } from '../../lib/locales.ts'
import { useProblemText } from '../../lib/problem-text.ts'
import classes from './setup-page.module.css'

type DemoProgressProps = {
  /** The demo is there, or far enough to look around. */
  onDone: () => void
  onBack: () => void
}

const lookEveryMs = 600

/** Has the demo built and shows how far it is; one may look around before it is all there. */
export function DemoProgress({ onDone, onBack }: DemoProgressProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const problemText = useProblemText()
  const begin = useMutation({
    async mutationFn() {
      const demo = await answer(api.POST('/api/v1/setup/demo'))
      // The invented owner speaks Italian; whoever looks around goes on in the language they began in.
      await answer(api.PATCH('/api/v1/session', { body: { locale } }))
      return demo
    },
  })
  const progress = useQuery({
    queryKey: ['demo'],
    enabled: begin.isSuccess,
    refetchInterval: lookEveryMs,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/setup/demo', { signal })),
  })
  const start = useEffectEvent(() => begin.mutate())
  useEffect(() => start(), [])
  const demo = progress.data ?? begin.data
  const leave = useEffectEvent(onDone)
  const isReady = demo?.state === 'ready'
  useEffect(() => {
    if (isReady) leave()
  }, [isReady])
  if (begin.error || demo?.state === 'failed')
    return (
      <div className={classes.demo}>
        <Text c="var(--danger)" role="alert">
          {begin.error ? problemText(begin.error) : translate('setup.demoFailed')}
        </Text>
        <Button variant="default" onClick={onBack}>
          {translate('common.back')}
        </Button>
      </div>
    )
  const number = new Intl.NumberFormat(formattingLocale(locale))
  const { done = 0, total = 0 } = demo ?? {}
  return (
    <div className={classes.demo}>
      <p>{translate('setup.demoBuilding')}</p>
      <Progress
        value={total > 0 ? (100 * done) / total : 0}
        aria-label={translate('setup.demoBuilding')}
        size="lg"
        radius="xl"
      />
      <p className={classes.count}>
        {total > 0 &&
          translate('setup.demoCount', { done: number.format(done), total: number.format(total) })}
      </p>
      {done > 0 && (
        <Anchor component="button" type="button" onClick={onDone}>
          {translate('setup.demoEnter')}
        </Anchor>
      )}
    </div>
  )
}
