import { Anchor, Checkbox, Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { languageChoices } from '../../lib/languages.ts'
import { departmentsOptions } from '../../lib/places.ts'
import { paths } from '../../paths.ts'
import { SearchSelect } from '../../ui/search-select.tsx'
import { Section } from '../../ui/section.tsx'
import type { DetailsDraft } from './details-draft.ts'
import { regionsOptions } from './queries.ts'
import { statusNames } from './status.tsx'

type FieldsProps = { form: UseFormReturnType<DetailsDraft> }

const statuses = ['open', 'opening_soon', 'temporarily_closed', 'closed'] as const

export function IdentityFields({ form }: FieldsProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const { data: regions } = useSuspenseQuery(regionsOptions)
  return (
    <Section title={translate('locations.identity')} text={translate('locations.identityText')}>
      <TextInput label={translate('locations.name')} required {...form.getInputProps('name')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={translate('locations.code')}
          description={translate('locations.codeText')}
          {...form.getInputProps('code')}
        />
        <SearchSelect
          label={translate('locations.language')}
          description={translate('locations.languageText')}
          data={languageChoices(locale, [form.values.locale])}
          allowDeselect={false}
          {...form.getInputProps('locale')}
        />
        <Select
          label={translate('locations.status')}
          data={statuses.map((value) => ({ value, label: translate(statusNames[value]) }))}
          allowDeselect={false}
          {...form.getInputProps('status')}
        />
        <SearchSelect
          label={translate('locations.region')}
          placeholder={translate('locations.noRegion')}
          data={regions.map(({ id, name }) => ({ value: id, label: name }))}
          clearable
          nothingFoundMessage={
            <Anchor component={Link} to={paths.settingsPage('regions')} size="sm">
              {translate('locations.manageRegions')}
            </Anchor>
          }
          {...form.getInputProps('regionId')}
        />
      </SimpleGrid>
    </Section>
  )
}

export function ContactFields({ form }: FieldsProps) {
  const translate = useTranslate()
  return (
    <Section title={translate('locations.contact')} text={translate('locations.contactText')}>
      <TextInput
        label={translate('locations.phone')}
        type="tel"
        placeholder="+39 02 1234567"
        {...form.getInputProps('phone')}
      />
      <TextInput label={translate('locations.email')} type="email" {...form.getInputProps('email')} />
      <TextInput
        label={translate('locations.website')}
        type="url"
        inputMode="url"
        {...form.getInputProps('website')}
      />
    </Section>
  )
}

export function DepartmentFields({ form }: FieldsProps) {
  const translate = useTranslate()
  const { data: departments } = useSuspenseQuery(departmentsOptions)
  return (
    <Section title={translate('locations.departments')} text={translate('locations.departmentsText')}>
      {departments.length === 0 ? (
        <Text c="dimmed">{translate('locations.noDepartments')}</Text>
      ) : (
        <Checkbox.Group
          aria-label={translate('locations.departments')}
          {...form.getInputProps('departmentIds')}
        >
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
            {departments.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
      )}
      <Anchor component={Link} to={paths.settingsPage('departments')} size="sm">
        {translate('locations.manageDepartments')}
      </Anchor>
    </Section>
  )
}
