import { MultiSelect, NumberInput, Select, Switch, TextInput } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { changedOnly } from '../../../lib/changed-only.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { locationsOptions } from '../../../lib/places.ts'
import { askedPlatformsOptions, askingSettingsOptions } from '../../../lib/review-asking.ts'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { EditForm } from '../../../ui/edit-form.tsx'
import { Section } from '../../../ui/section.tsx'
import { type AskingDraft, changesOf, draftOf } from './draft.ts'
import { WordsFields } from './words-fields.tsx'

const channelOrders = ['email', 'phone', 'email_phone', 'phone_email'] as const
const clock = /^([01]\d|2[0-3]):[0-5]\d$/

/** Who is asked, when, how, where and with which words. */
export function SettingsPart() {
  const translate = useTranslate()
  const { value: settings, save, refresh } = useVersioned(askingSettingsOptions)
  const form = useForm<AskingDraft>({
    initialValues: draftOf(settings),
    validate: {
      from: (value) => (clock.test(value) ? null : translate('forms.checkFields')),
      until: (value, { from }) => (clock.test(value) && value > from ? null : translate('forms.checkFields')),
    },
  })
  return (
    <EditForm
      form={form}
      save={async (draft) => {
        const body = changedOnly(changesOf(form.getInitialValues()), changesOf(draft))
        return draftOf(
          await save((header) =>
            answer(api.PATCH('/api/v1/review-request-settings', { params: { header }, body })),
          ),
        )
      }}
      refresh={async () => draftOf(await refresh())}
    >
      <WhoFields form={form} />
      <WhenFields form={form} />
      <WhereFields form={form} />
      <WordsFields form={form} />
    </EditForm>
  )
}

type FieldsProps = { form: UseFormReturnType<AskingDraft> }
const narrow = { wrapper: { maxWidth: '12rem' } }
const whole = { allowDecimal: false, allowNegative: false, styles: narrow } as const

function WhoFields({ form }: FieldsProps) {
  const translate = useTranslate()
  return (
    <Section title={translate('review-asking.moments')} text={translate('review-asking.momentsText')}>
      <Switch
        label={translate('review-asking.afterConversation')}
        {...form.getInputProps('afterConversation', { type: 'checkbox' })}
      />
      <Switch
        label={translate('review-asking.afterVisit')}
        {...form.getInputProps('afterVisit', { type: 'checkbox' })}
      />
      <NumberInput
        label={translate('review-asking.delayHours')}
        {...{ min: 0, max: 720, ...whole }}
        {...form.getInputProps('delayHours')}
      />
      <NumberInput
        label={translate('review-asking.capDays')}
        description={translate('review-asking.capText')}
        {...{ min: 30, max: 730, ...whole }}
        {...form.getInputProps('capDays')}
      />
      <Select
        label={translate('review-asking.channels')}
        description={translate('review-asking.channelsText')}
        allowDeselect={false}
        data={channelOrders.map((value) => ({ value, label: translate(`review-asking.${value}`) }))}
        {...form.getInputProps('channels')}
      />
    </Section>
  )
}

function WhenFields({ form }: FieldsProps) {
  const translate = useTranslate()
  return (
    <Section title={translate('review-asking.times')} text={translate('review-asking.timesText')}>
      <TextInput
        type="time"
        label={translate('review-asking.from')}
        styles={narrow}
        {...form.getInputProps('from')}
      />
      <TextInput
        type="time"
        label={translate('review-asking.until')}
        styles={narrow}
        {...form.getInputProps('until')}
      />
      <NumberInput
        label={translate('review-asking.perMinute')}
        {...{ min: 1, max: 120, ...whole }}
        {...form.getInputProps('perMinute')}
      />
    </Section>
  )
}

function WhereFields({ form }: FieldsProps) {
  const translate = useTranslate()
  const { data: locations = [] } = useQuery(locationsOptions)
  const { data: platforms = [] } = useQuery(askedPlatformsOptions)
  const places = locations.map(({ id, name }) => ({ value: id, label: name }))
  const regions = new Map(
    locations.flatMap(({ region }) => (region ? [[region.id, region.name] as const] : [])),
  )
  return (
    <Section title={translate('review-asking.where')} text={translate('review-asking.platformsText')}>
      <Switch
        label={translate('review-asking.everywhere')}
        {...form.getInputProps('everywhere', { type: 'checkbox' })}
      />
      {!form.values.everywhere && (
        <>
          {regions.size > 0 && (
            <MultiSelect
              label={translate('review-asking.regions')}
              searchable
              data={[...regions].map(([value, label]) => ({ value, label }))}
              {...form.getInputProps('regionIds')}
            />
          )}
          <MultiSelect
            label={translate('review-asking.locations')}
            searchable
            limit={200}
            data={places}
            {...form.getInputProps('locationIds')}
          />
        </>
      )}
      <MultiSelect
        label={translate('review-asking.except')}
        searchable
        limit={200}
        data={places}
        {...form.getInputProps('exceptLocationIds')}
      />
      <MultiSelect
        label={translate('review-asking.platforms')}
        data={platforms.map(({ kind, name }) => ({ value: kind, label: name }))}
        {...form.getInputProps('platforms')}
      />
    </Section>
  )
}
