import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paths } from '../../../paths.ts'
import { BroughtProgress } from '../../../ui/brought/brought-progress.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import { ForgetImport } from './forget-import.tsx'
import { ImportRows } from './import-rows.tsx'
import { ImportState } from './import-state.tsx'
import { type LocationImportDetail, locationImportOptions } from './queries.ts'
import { ReadyImport } from './ready-import.tsx'

/** One table of locations: what its columns are, what would happen, how far it is, what happened. */
export function LocationImportPage() {
  const translate = useTranslate()
  const { importId = '' } = useParams({ strict: false })
  const { data: detail } = useSuspenseQuery(locationImportOptions(importId))
  return (
    <Page
      title={detail.filename}
      back={{ to: paths.settingsPage('bulk'), label: translate('settings.bulk') }}
      actions={
        <>
          <ImportState state={detail.state} />
          {detail.state !== 'taking' && <ForgetImport id={detail.id} />}
        </>
      }
      isWide
    >
      <Content detail={detail} />
    </Page>
  )
}

function Content({ detail }: { detail: LocationImportDetail }) {
  switch (detail.state) {
    case 'reading':
    case 'checking':
    case 'taking':
      return <Working detail={detail} />
    case 'ready':
      return <ReadyImport key={JSON.stringify(detail.mapping)} detail={detail} />
    case 'done':
      return <Outcome detail={detail} />
    case 'failed':
      return (
        <Text c="var(--danger)" role="alert">
          {detail.failure}
        </Text>
      )
  }
}

function Working({ detail: { state, done, total, verdicts } }: { detail: LocationImportDetail }) {
  const translate = useTranslate()
  const all = state === 'taking' ? verdicts.new + verdicts.changed : total
  const text =
    state === 'reading'
      ? translate('bulk.readSoFar', { count: total })
      : translate(state === 'taking' ? 'bulk.takenSoFar' : 'bulk.checkedSoFar', { done, total: all })
  return <BroughtProgress text={text} done={done} all={state === 'reading' ? undefined : all} />
}

function Outcome({ detail }: { detail: LocationImportDetail }) {
  const translate = useTranslate()
  const { outcomes, verdicts } = detail
  return (
    <Section title={translate('bulk.happened')} text={detail.reason} isWide>
      <Figures
        figures={[
          { name: translate('bulk.outcome_created'), value: outcomes.created },
          { name: translate('bulk.outcome_changed'), value: outcomes.changed },
          { name: translate('bulk.outcome_proposed'), value: outcomes.proposed },
          { name: translate('bulk.verdict_unchanged'), value: verdicts.unchanged },
          { name: translate('bulk.verdict_faulty'), value: verdicts.faulty },
        ]}
      />
      <ImportRows detail={detail} />
    </Section>
  )
}
