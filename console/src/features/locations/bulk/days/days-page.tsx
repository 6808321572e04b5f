import { Button, Progress, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { answer, api } from '../../../../lib/api.ts'
import { useTranslate } from '../../../../lib/i18n.tsx'
import { paths } from '../../../../paths.ts'
import { Chip } from '../../../../ui/chip.tsx'
import { Confirmed } from '../../../../ui/confirmed.tsx'
import { Figures } from '../../../../ui/figures.tsx'
import { Page } from '../../../../ui/page.tsx'
import { Section } from '../../../../ui/section.tsx'
import { useDaysWords } from './days-words.ts'
import { type DaysAct, daysActOptions, isMoving } from './queries.ts'

/** One act for many locations: how far it is, what became of it at how many, and its undoing. */
export function DaysPage() {
  const translate = useTranslate()
  const words = useDaysWords()
  const { actId = '' } = useParams({ strict: false })
  const { data: act } = useSuspenseQuery(daysActOptions(actId))
  const state = words.state(act.entry.state)
  return (
    <Page
      title={act.entry.label || state}
      lead={`${words.days(act.entry)} · ${state}`}
      back={{ to: paths.settingsPage('bulk'), label: translate('settings.bulk') }}
      actions={
        <>
          <Chip tone={isMoving(act) ? 'accent' : act.state === 'done' ? 'good' : 'plain'}>
            {translate(`bulk.actState_${act.state}`)}
          </Chip>
          {act.mayUndo && <Undo id={act.id} />}
        </>
      }
    >
      <Section title={translate('bulk.happened')} text={act.reason} isWide>
        {isMoving(act) ? <Working act={act} /> : <Became act={act} />}
      </Section>
    </Page>
  )
}

const shown = ['set', 'proposed', 'kept', 'same', 'failed', 'undone', 'left'] as const

function Became({ act }: { act: DaysAct }) {
  const translate = useTranslate()
  const figures = shown
    .map((state) => ({ name: translate(`bulk.place_${state}`), value: act.counts[state] ?? 0 }))
    .filter(({ value }) => value > 0)
  return <Figures figures={figures} />
}

function Working({ act: { total, counts, state } }: { act: DaysAct }) {
  const translate = useTranslate()
  const waiting = (state === 'undoing' ? counts.set : counts.waiting) ?? 0
  const done = total - waiting
  return (
    <>
      <Text role="status">{translate('bulk.placedSoFar', { done, total })}</Text>
      <Progress
        value={total > 0 ? Math.floor((done / total) * 100) : 0}
        size="lg"
        aria-label={translate('bulk.progress')}
      />
      <Text size="sm" c="dimmed">
        {translate('bulk.leaveAlone')}
      </Text>
    </>
  )
}

function Undo({ id }: { id: string }) {
  const translate = useTranslate()
  const client = useQueryClient()
  async function undo() {
    const act = await answer(
      api.POST('/api/v1/location-exceptions/{id}/undoing', { params: { path: { id } } }),
    )
    client.setQueryData(daysActOptions(id).queryKey, act)
  }
  return (
    <Confirmed
      title={translate('bulk.undoTitle')}
      text={translate('bulk.undoText')}
      action={translate('bulk.undo')}
      onConfirm={undo}
    >
      {(ask) => (
        <Button variant="default" leftSection={<IconArrowBackUp size={16} />} onClick={ask}>
          {translate('bulk.undo')}
        </Button>
      )}
    </Confirmed>
  )
}
