import { Button, SimpleGrid, Text, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useDebouncedValue } from '@mantine/hooks'
import { IconMapPin } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { CountrySelect } from '../../ui/country-select.tsx'
import { Section } from '../../ui/section.tsx'
import { ZoneSelect } from '../../ui/zone-select.tsx'
import classes from './address-fields.module.css'
import { type DetailsDraft, parseCoordinates } from './details-draft.ts'
import { zoneSuggestionOptions } from './queries.ts'

type FieldsProps = { form: UseFormReturnType<DetailsDraft> }

export function AddressFields({ form }: FieldsProps) {
  const translate = useTranslate()
  return (
    <Section title={translate('locations.address')} text={translate('locations.addressText')}>
      <TextInput label={translate('locations.street')} autoComplete="off" {...form.getInputProps('street')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={translate('locations.postcode')} {...form.getInputProps('postcode')} />
        <TextInput label={translate('locations.locality')} {...form.getInputProps('locality')} />
        <TextInput
          label={translate('locations.administrativeArea')}
          {...form.getInputProps('administrativeArea')}
        />
        <CountrySelect
          label={translate('locations.country')}
          {...form.getInputProps('country')}
          value={form.values.country || null}
          onChange={(country) => form.setFieldValue('country', country ?? '')}
          clearable
        />
        <TextInput
          label={translate('locations.coordinates')}
          description={translate('locations.coordinatesText')}
          placeholder="45.4642, 9.1900"
          leftSection={<IconMapPin size={16} />}
          {...form.getInputProps('coordinates')}
        />
        <ZoneSelect
          label={translate('locations.zone')}
          description={translate('locations.zoneText')}
          required
          country={form.values.country}
          allowDeselect={false}
          {...form.getInputProps('zone')}
        />
      </SimpleGrid>
      <ZoneSuggestion form={form} />
    </Section>
  )
}

/** Says so when the clock at the coordinates is not the one chosen. */
function ZoneSuggestion({ form }: FieldsProps) {
  const translate = useTranslate()
  const [coordinates] = useDebouncedValue(form.values.coordinates, 300)
  const { data: zone } = useQuery(zoneSuggestionOptions(parseCoordinates(coordinates)))
  if (!zone || zone === form.values.zone) return null
  return (
    <div className={classes.suggestion} role="status">
      <Text>{translate('locations.zoneSuggestion', { zone: zone.replaceAll('_', ' ') })}</Text>
      <Button variant="light" size="compact-sm" onClick={() => form.setFieldValue('zone', zone)}>
        {translate('locations.zoneUse')}
      </Button>
    </div>
  )
}
