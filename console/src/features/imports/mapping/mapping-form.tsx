import { Button, Group, Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Section } from '../../../ui/section.tsx'
import { CancelImport } from '../cancel-import.tsx'
import type { Import, ImportFound, ImportMapping } from '../queries.ts'
import { useImport } from '../use-import.ts'
import { useChoices } from './choices.ts'
import { LocationRules } from './location-rules.tsx'
import { PreviewBox } from './preview-box.tsx'
import { ValueTable } from './value-table.tsx'

type Ready = { import: Import; found: ImportFound; mapping: ImportMapping }
type Listed = 'statuses' | 'people' | 'groups' | 'priorities' | 'tags' | 'fields'

const lists: readonly Listed[] = ['statuses', 'people', 'groups', 'priorities', 'tags', 'fields']

/** Chooses what becomes of what a file holds, shows what would be taken, and starts. */
export function MappingForm({ detail }: { detail: Ready }) {
  const translate = useTranslate()
  const { found } = detail
  const { id } = detail.import
  const choices = useChoices()
  const { start } = useImport(id)
  const [mapping, setMapping] = useState(detail.mapping)
  const edit = (changes: Partial<ImportMapping>) => setMapping((before) => ({ ...before, ...changes }))
  return (
    <>
      <Section title={translate('imports.channel')} text={translate('imports.channelText')}>
        <Select
          label={translate('imports.answerThrough')}
          data={choices.channels}
          value={mapping.channelId}
          required
          allowDeselect={false}
          onChange={(channelId) => edit({ channelId })}
        />
        {choices.channels.length === 0 && <Text c="var(--danger)">{translate('imports.noChannel')}</Text>}
      </Section>
      <Section title={translate('imports.locations')} text={translate('imports.locationsText')}>
        <LocationRules found={found} mapping={mapping} locations={choices.locations} onChange={edit} />
      </Section>
      {lists
        .filter((list) => found[list].length > 0)
        .map((list) => (
          <Section key={list} title={translate(`imports.${list}`)} text={translate(`imports.${list}Text`)}>
            <ValueTable
              values={found[list]}
              choices={choices[list]}
              chosen={mapping[list]}
              onChoose={(value, choice) => {
                if (choice !== null) edit({ [list]: { ...mapping[list], [value]: choice } })
              }}
            />
          </Section>
        ))}
      <Section title={translate('imports.preview')} text={translate('imports.previewText')} isWide>
        <PreviewBox id={id} mapping={mapping} />
        <Group gap="sm">
          <Button
            size="md"
            loading={start.isPending}
            disabled={mapping.channelId === null}
            onClick={() => start.mutate(mapping)}
          >
            {translate('imports.start')}
          </Button>
          <CancelImport id={id} />
        </Group>
      </Section>
    </>
  )
}
