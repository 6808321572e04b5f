import { TagsInput, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { departmentsOptions, locationsOptions } from '../../../lib/places.ts'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { Section } from '../../../ui/section.tsx'
import type { ChannelDraft } from '../channel-draft.ts'
import classes from './channel-form.module.css'

type FieldsProps = { form: UseFormReturnType<ChannelDraft> }

type PlaceFieldsProps = {
  inputPropsOf: (field: 'locationId' | 'departmentId') => object
  /** Where another explanation fits better. */
  text?: string
}

const mostShown = 60

/** What customers write to, and what it is called here. */
export function AddressFields({ form }: FieldsProps) {
  const translate = useTranslate()
  return (
    <Section title={translate('channels.address')} text={translate('channels.addressText')}>
      <div className={classes.pair}>
        <TextInput
          label={translate('common.email')}
          type="email"
          placeholder="support@brand.example"
          autoComplete="off"
          required
          {...form.getInputProps('address')}
        />
        <TextInput
          label={translate('channels.name')}
          placeholder={form.values.address}
          {...form.getInputProps('name')}
        />
      </div>
      <TextInput
        label={translate('channels.senderName')}
        description={translate('channels.senderNameText')}
        {...form.getInputProps('senderName')}
      />
      <TagsInput
        label={translate('channels.aliases')}
        description={translate('channels.aliasesText')}
        splitChars={[',', ';', ' ']}
        {...form.getInputProps('aliases')}
      />
    </Section>
  )
}

/** Whose matter it is, when the address alone already tells. */
export function PlaceFields({ inputPropsOf, text }: PlaceFieldsProps) {
  const translate = useTranslate()
  const { data: locations } = useSuspenseQuery(locationsOptions)
  const { data: departments } = useSuspenseQuery(departmentsOptions)
  const choice = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  return (
    <Section title={translate('channels.place')} text={text ?? translate('channels.placeText')}>
      <div className={classes.pair}>
        <SearchSelect
          label={translate('common.location')}
          placeholder={translate('channels.anyLocation')}
          data={locations.map(choice)}
          clearable
          limit={mostShown}
          {...inputPropsOf('locationId')}
        />
        <SearchSelect
          label={translate('common.department')}
          placeholder={translate('channels.anyDepartment')}
          data={departments.filter(({ isArchived }) => !isArchived).map(choice)}
          clearable
          {...inputPropsOf('departmentId')}
        />
      </div>
    </Section>
  )
}
