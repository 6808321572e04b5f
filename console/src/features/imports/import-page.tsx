import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { Page } from '../../ui/page.tsx'
import { ImportOutcome } from './import-outcome.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportState } from './import-state.tsx'
import { MappingForm } from './mapping/mapping-form.tsx'
import { type ImportDetail, importOptions, productNames } from './queries.ts'

/** One import: what its file holds, how that is taken, how far it is, what became of it. */
export function ImportPage() {
  const translate = useTranslate()
  const { importId = '' } = useParams({ strict: false })
  const { data: detail } = useSuspenseQuery(importOptions(importId))
  const { source, filename, state, cut, failure } = detail.import
  return (
    <Page
      title={`${productNames[source]}: ${filename}`}
      back={{ to: paths.settingsPage('imports'), label: translate('imports.title') }}
      actions={<ImportState state={state} />}
    >
      {failure && <Trouble tone="danger" title={translate('imports.stateFailed')} text={failure} />}
      {cut && <Trouble tone="warn" title={translate('imports.cutTitle')} text={cut.text} />}
      <Content detail={detail} />
    </Page>
  )
}

const tones = {
  warn: { '--alert-bg': 'var(--warn-soft)', '--alert-color': 'var(--warn)' },
  danger: { '--alert-bg': 'var(--danger-soft)', '--alert-color': 'var(--danger)' },
}

function Trouble({ tone, title, text }: { tone: keyof typeof tones; title: string; text: string }) {
  return (
    <Alert variant="light" style={tones[tone]} icon={<IconAlertTriangle size={18} />} title={title} mb="md">
      {text}
    </Alert>
  )
}

function Content({ detail }: { detail: ImportDetail }) {
  const { found, mapping } = detail
  switch (detail.import.state) {
    case 'ready':
      return found && mapping && <MappingForm key={detail.import.id} detail={{ ...detail, found, mapping }} />
    case 'uploading':
    case 'reading':
    case 'taking':
    case 'paused':
      return <ImportProgress {...detail.import} />
    default:
      return <ImportOutcome {...detail.import} />
  }
}
