import { NumberInput, Radio, Stack } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import { ForgetButton } from './forget-button.tsx'
import { LearnedSection } from './learned-section.tsx'
import { MeasuredSection } from './measured-section.tsx'
import { type SuggestionSettings, suggestionMeasuresOptions, suggestionSettingsOptions } from './queries.ts'

type Draft = { mode: SuggestionSettings['mode']; percent: number | string }

/** Whether departments and tags are suggested or put by themselves, and how good that is. */
export function SuggestionsPage() {
  const translate = useTranslate()
  const { settings, save, refresh } = useSettingsEditor()
  const { data: measures } = useSuspenseQuery(suggestionMeasuresOptions)
  const form = useForm<Draft>({
    initialValues: draftOf(settings),
    validate: {
      percent: (value) =>
        Number(value) >= 50 && Number(value) <= 99 ? null : translate('suggestions.thresholdInvalid'),
    },
  })
  return (
    <Page
      title={translate('suggestions.title')}
      lead={translate('suggestions.lead')}
      actions={measures.lessons > 0 && <ForgetButton />}
    >
      <EditForm
        form={form}
        save={async (draft) => draftOf(await save(draft))}
        refresh={async () => draftOf(await refresh())}
        fieldOf={(path) => (path === 'threshold' ? 'percent' : undefined)}
      >
        <ModeSection form={form} measures={measures} />
      </EditForm>
      <LearnedSection measures={measures} />
      {measures.lessons > 0 && <MeasuredSection measures={measures} threshold={settings.threshold} />}
    </Page>
  )
}

type ModeProps = {
  form: UseFormReturnType<Draft>
  measures: { isReady: boolean; needs: { lessons: number; departments: number } }
}

function ModeSection({ form, measures: { isReady, needs } }: ModeProps) {
  const translate = useTranslate()
  const acts = form.values.mode === 'act'
  return (
    <Section title={translate('suggestions.mode')} text={translate('suggestions.modeText')}>
      <Radio.Group aria-label={translate('suggestions.mode')} {...form.getInputProps('mode')}>
        <Stack gap="sm">
          <Radio
            value="off"
            label={translate('suggestions.off')}
            description={translate('suggestions.offText')}
          />
          <Radio
            value="show"
            label={translate('suggestions.show')}
            description={translate('suggestions.showText')}
          />
          <Radio
            value="act"
            label={translate('suggestions.act')}
            description={translate('suggestions.actText')}
          />
        </Stack>
      </Radio.Group>
      {acts && (
        <NumberInput
          label={translate('suggestions.threshold')}
          description={translate('suggestions.thresholdText')}
          min={50}
          max={99}
          suffix=" %"
          styles={{ wrapper: { maxWidth: '9rem' } }}
          {...form.getInputProps('percent')}
        />
      )}
      {acts && !isReady && <p role="status">{translate('suggestions.notReady', needs)}</p>}
    </Section>
  )
}

function draftOf({ mode, threshold }: SuggestionSettings): Draft {
  return { mode, percent: Math.round(threshold * 1_000) / 10 }
}

function useSettingsEditor() {
  const client = useQueryClient()
  const { data: settings } = useSuspenseQuery(suggestionSettingsOptions)
  const version = useRef(settings.version)
  function take(saved: SuggestionSettings): SuggestionSettings {
    version.current = saved.version
    client.setQueryData(suggestionSettingsOptions.queryKey, saved)
    return saved
  }
  return {
    settings,
    async save({ mode, percent }: Draft): Promise<SuggestionSettings> {
      const params = { header: { 'if-match': `"${version.current}"` } }
      const body = { mode, threshold: Number(percent) / 100 }
      const saved = take(await answer(api.PUT('/api/v1/suggestion-settings', { params, body })))
      await client.invalidateQueries({ queryKey: suggestionMeasuresOptions.queryKey })
      return saved
    },
    refresh: async () => take(await client.fetchQuery({ ...suggestionSettingsOptions, staleTime: 0 })),
  }
}
