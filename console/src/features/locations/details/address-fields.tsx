import { Anchor, SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconDoorEnter, IconExternalLink, IconMapPin } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { CountrySelect } from '../../../ui/country-select.tsx'
import { Section } from '../../../ui/section.tsx'
import { ZoneSelect } from '../../../ui/zone-select.tsx'
import type { Location } from '../shapes.ts'
import classes from './address-fields.module.css'
import { type DetailsDraft, parseCoordinates } from './details-draft.ts'
import { Faults } from './faults.tsx'
import { ZoneSuggestion } from './zone-suggestion.tsx'

type FieldsProps = { form: UseFormReturnType<DetailsDraft>; location: Location }

/** Where it is: by its address, by its pin, and by the door one goes in. */
export function AddressFields({ form, location }: FieldsProps) {
  const translate = useTranslate()
  return (
    <Section title={translate('locations.address')} text={<AddressWords form={form} location={location} />}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={translate('locations.street')}
          autoComplete="off"
          {...form.getInputProps('street')}
        />
        <TextInput
          label={translate('record.unit')}
          placeholder={translate('record.unitPlaceholder')}
          {...form.getInputProps('unit')}
        />
        <TextInput label={translate('locations.postcode')} {...form.getInputProps('postcode')} />
        <TextInput label={translate('locations.locality')} {...form.getInputProps('locality')} />
        <TextInput label={translate('record.sublocality')} {...form.getInputProps('sublocality')} />
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
        <ZoneSelect
          label={translate('locations.zone')}
          required
          country={form.values.country}
          allowDeselect={false}
          {...form.getInputProps('zone')}
        />
        <TextInput
          label={translate('locations.coordinates')}
          description={translate('locations.coordinatesText')}
          placeholder="45.4642, 9.1900"
          leftSection={<IconMapPin size={16} />}
          {...form.getInputProps('coordinates')}
        />
        <TextInput
          label={translate('record.entrance')}
          description={translate('record.entranceText')}
          placeholder="45.4643, 9.1901"
          leftSection={<IconDoorEnter size={16} />}
          {...form.getInputProps('entrance')}
        />
        {form.values.entrance && (
          <TextInput
            label={translate('record.entranceNote')}
            placeholder={translate('record.entranceNotePlaceholder')}
            {...form.getInputProps('entranceNote')}
          />
        )}
      </SimpleGrid>
      <Faults form={form} location={location} of={['latitude', 'entrance', 'postcode']} />
      <ZoneSuggestion form={form} />
    </Section>
  )
}

/** How letters there are addressed, and where the pin is on a map anybody can open. */
function AddressWords({ form, location }: FieldsProps) {
  const translate = useTranslate()
  const point = parseCoordinates(form.values.coordinates)
  return (
    <>
      {translate('locations.addressText')}
      {location.addressLines.length > 0 && (
        <address className={classes.lines}>
          {location.addressLines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      )}
      {point && (
        <Anchor
          href={`https://www.openstreetmap.org/?mlat=${point.latitude}&mlon=${point.longitude}#map=18/${point.latitude}/${point.longitude}`}
          target="_blank"
          rel="noreferrer"
          size="sm"
          className={classes.map ?? ''}
        >
          {translate('record.showOnMap')} <IconExternalLink size={14} aria-hidden />
        </Anchor>
      )}
    </>
  )
}
