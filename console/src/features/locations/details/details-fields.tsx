import { Anchor, Checkbox, MultiSelect, SimpleGrid, TagsInput, Text, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageChoices } from '../../../lib/languages.ts'
import { departmentsOptions } from '../../../lib/places.ts'
import { paths } from '../../../paths.ts'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { Section } from '../../../ui/section.tsx'
import { ListEditor } from '../list-editor.tsx'
import { catalogueOptions, regionsOptions } from '../queries.ts'
import type { DetailsDraft } from './details-draft.ts'

type FieldsProps = { form: UseFormReturnType<DetailsDraft> }

export function IdentityFields({ form }: FieldsProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const { data: regions } = useSuspenseQuery(regionsOptions)
  const { aliases } = form.values
  return (
    <Section title={translate('locations.identity')} text={translate('locations.identityText')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={translate('locations.name')} required {...form.getInputProps('name')} />
        <TextInput label={translate('record.legalName')} {...form.getInputProps('legalName')} />
      </SimpleGrid>
      <CategoryField form={form} />
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
        <TagsInput
          label={translate('record.aliases')}
          placeholder={aliases.length === 0 ? translate('record.aliasesText') : ''}
          maxTags={30}
          value={aliases.map(({ name }) => name)}
          onChange={(names) =>
            form.setFieldValue(
              'aliases',
              names.map((name) => aliases.find((one) => one.name === name) ?? { name, language: null }),
            )
          }
        />
      </SimpleGrid>
      <ListEditor
        label={translate('record.names')}
        items={form.values.names}
        add={translate('record.addName')}
        fresh={{ language: '', text: '' }}
        most={30}
        onChange={(names) => form.setFieldValue('names', names)}
      >
        {({ language, text }, change) => (
          <>
            <SearchSelect
              aria-label={translate('locations.language')}
              placeholder={translate('locations.language')}
              data={languageChoices(locale, [language])}
              value={language || null}
              onChange={(chosen) => change({ language: chosen ?? '' })}
            />
            <TextInput
              aria-label={translate('locations.name')}
              placeholder={translate('locations.name')}
              value={text}
              onChange={({ currentTarget }) => change({ text: currentTarget.value })}
            />
          </>
        )}
      </ListEditor>
    </Section>
  )
}

function CategoryField({ form }: FieldsProps) {
  const translate = useTranslate()
  const { data } = useSuspenseQuery(catalogueOptions())
  const tops = data.categories.filter(({ parent }) => parent === null)
  const groups = tops.map((top) => ({
    group: top.name,
    items: data.categories
      .filter(({ key, parent }) => key === top.key || parent === top.key)
      .map(({ key, name }) => ({ value: key, label: name })),
  }))
  return (
    <MultiSelect
      label={translate('record.categories')}
      description={translate('record.categoriesText')}
      data={groups}
      searchable
      maxValues={10}
      nothingFoundMessage={translate('common.nothingFound')}
      {...form.getInputProps('categories')}
    />
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
