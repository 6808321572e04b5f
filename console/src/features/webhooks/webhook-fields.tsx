import { MultiSelect, Radio, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { locationsOptions } from '../../lib/places.ts'
import { Section } from '../../ui/section.tsx'
import { EventPicker } from './event-picker.tsx'
import type { WebhookDraft } from './webhook-draft.ts'

type FieldsProps = { form: UseFormReturnType<WebhookDraft> }

const mostOffered = 60

/** Where a webhook leads, what it is told and of which places. */
export function WebhookFields({ form }: FieldsProps) {
  const translate = useTranslate()
  return (
    <>
      <Section title={translate('webhooks.where')}>
        <TextInput
          label={translate('webhooks.url')}
          description={translate('webhooks.urlText')}
          type="url"
          inputMode="url"
          autoComplete="off"
          required
          maxLength={2000}
          {...form.getInputProps('url')}
        />
        <TextInput
          label={translate('webhooks.description')}
          maxLength={500}
          {...form.getInputProps('description')}
        />
      </Section>
      <Section title={translate('webhooks.events')} text={translate('webhooks.eventsText')}>
        <Radio.Group aria-label={translate('webhooks.events')} {...form.getInputProps('told')}>
          <Stack gap="sm">
            <Radio value="some" label={translate('webhooks.chosenEvents')} />
            <Radio value="all" label={translate('webhooks.allEvents')} />
          </Stack>
        </Radio.Group>
        {form.values.told === 'some' && (
          <EventPicker
            picked={form.values.eventTypes}
            error={form.errors.eventTypes}
            onChange={(types) => form.setFieldValue('eventTypes', types)}
          />
        )}
      </Section>
      <LocationFilter form={form} />
    </>
  )
}

function LocationFilter({ form }: FieldsProps) {
  const translate = useTranslate()
  const { data: locations } = useSuspenseQuery(locationsOptions)
  if (locations.length < 2 && form.values.locationIds.length === 0) return null
  return (
    <Section title={translate('webhooks.locations')} text={translate('webhooks.locationsText')}>
      <MultiSelect
        aria-label={translate('webhooks.locations')}
        placeholder={form.values.locationIds.length === 0 ? translate('webhooks.locations') : ''}
        data={locations.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        hidePickedOptions
        limit={mostOffered}
        nothingFoundMessage={translate('common.nothingFound')}
        {...form.getInputProps('locationIds')}
      />
    </Section>
  )
}
