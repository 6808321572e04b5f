import { MultiSelect, NumberInput, Select, SimpleGrid, TagsInput, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageChoices } from '../../../lib/languages.ts'
import { Section } from '../../../ui/section.tsx'
import { ListEditor } from '../list-editor.tsx'
import { currencyOf, type OfferDraft, type ServiceDraft } from './offer-draft.ts'

type FieldsProps = { form: UseFormReturnType<OfferDraft> }

const priceKinds = ['fixed', 'from', 'free', 'on_request'] as const
const areaKinds = ['none', 'also', 'only'] as const

/** What is done there, how long it takes and what it costs. */
export function ServiceFields({ form, country }: FieldsProps & { country: string }) {
  const translate = useTranslate()
  const currency = currencyOf(country)
  const fresh: ServiceDraft = {
    ...{ id: undefined, name: '', names: {}, minutes: '', amount: '' },
    ...{ kind: 'fixed', currency },
  }
  return (
    <Section title={translate('record.services')} text={translate('record.servicesText')} isWide>
      <ListEditor
        isCard
        label={translate('record.services')}
        items={form.values.services}
        add={translate('record.addService')}
        fresh={fresh}
        most={200}
        onChange={(services) => form.setFieldValue('services', services)}
      >
        {(service, change, index) => (
          <>
            <TextInput
              label={translate('record.service')}
              value={service.name}
              error={form.errors[`services.${index}.name`]}
              onChange={({ currentTarget }) => change({ name: currentTarget.value })}
            />
            <NumberInput
              label={translate('record.minutes')}
              min={1}
              max={1440}
              value={service.minutes}
              onChange={(value) => change({ minutes: typeof value === 'number' ? value : '' })}
            />
            <Select
              label={translate('record.price')}
              data={priceKinds.map((value) => ({ value, label: translate(`record.price_${value}`) }))}
              allowDeselect={false}
              value={service.kind}
              onChange={(value) =>
                change({
                  kind: priceKinds.find((one) => one === value) ?? 'fixed',
                  currency: service.currency || currency,
                })
              }
            />
            {(service.kind === 'fixed' || service.kind === 'from') && (
              <NumberInput
                label={service.currency}
                min={0}
                decimalScale={2}
                value={service.amount}
                error={form.errors[`services.${index}.amount`]}
                onChange={(value) => change({ amount: typeof value === 'number' ? value : '' })}
              />
            )}
          </>
        )}
      </ListEditor>
    </Section>
  )
}

export function LanguageFields({ form }: FieldsProps) {
  const translate = useTranslate()
  const locale = useLocale()
  return (
    <Section title={translate('record.languages')} text={translate('record.languagesText')}>
      <MultiSelect
        aria-label={translate('record.languages')}
        data={languageChoices(locale, form.values.languages)}
        searchable
        maxValues={30}
        nothingFoundMessage={translate('common.nothingFound')}
        {...form.getInputProps('languages')}
      />
    </Section>
  )
}

/** Where customers are visited, for places that go to them. */
export function AreaFields({ form }: FieldsProps) {
  const translate = useTranslate()
  const { areaKind } = form.values
  return (
    <Section title={translate('record.area')} text={translate('record.areaText')}>
      <Select
        aria-label={translate('record.area')}
        data={areaKinds.map((value) => ({ value, label: translate(`record.area_${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('areaKind')}
      />
      {areaKind !== 'none' && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TagsInput
            label={translate('record.areaPlaces')}
            placeholder="Monza"
            maxTags={20}
            {...form.getInputProps('areaPlaces')}
          />
          <NumberInput
            label={translate('record.areaRadius')}
            min={1}
            max={2000}
            {...form.getInputProps('areaRadius')}
          />
        </SimpleGrid>
      )}
    </Section>
  )
}
