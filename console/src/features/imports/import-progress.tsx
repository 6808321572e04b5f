import { Button, Group, Loader, Progress, Text } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import { CancelImport } from './cancel-import.tsx'
import type { Import } from './queries.ts'
import { useImport } from './use-import.ts'

/** How far an import is; it can be left alone, paused and cancelled. */
export function ImportProgress({ id, state, records, total, done }: Import) {
  const translate = useTranslate()
  const { change } = useImport(id)
  const isReading = state === 'reading' || state === 'uploading'
  const share = total > 0 ? Math.floor((done / total) * 100) : 0
  const text = isReading
    ? translate('imports.readSoFar', { count: records })
    : translate('imports.takenSoFar', { done, total })
  return (
    <section aria-label={translate('imports.progress')}>
      <Group gap="sm" mb="sm" role="status">
        {isReading && <Loader size="sm" />}
        <Text>{text}</Text>
      </Group>
      {!isReading && <Progress value={share} size="lg" mb="md" aria-label={translate('imports.progress')} />}
      <Text size="sm" c="dimmed" mb="lg">
        {translate('imports.leaveAlone')}
      </Text>
      <Group gap="sm">
        {state === 'taking' && (
          <Button
            variant="default"
            leftSection={<IconPlayerPause size={16} />}
            loading={change.isPending}
            onClick={() => change.mutate('paused')}
          >
            {translate('imports.pause')}
          </Button>
        )}
        {state === 'paused' && (
          <Button
            leftSection={<IconPlayerPlay size={16} />}
            loading={change.isPending}
            onClick={() => change.mutate('taking')}
          >
            {translate('imports.resume')}
          </Button>
        )}
        <CancelImport id={id} icon={<IconX size={16} />} />
      </Group>
    </section>
  )
}
