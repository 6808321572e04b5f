import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../lib/api.ts'
import { browserZone, countryOfZone, zonesOf } from '../../lib/countries.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { CountrySelect } from '../../ui/country-select.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { ZoneSelect } from '../../ui/zone-select.tsx'
import { locationKeys } from './queries.ts'

/** The least a location needs; its page asks for the rest. */
export function NewLocationDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { account } = useSession()
  const form = useForm({
    initialValues: {
      name: '',
      locality: '',
      country: countryOfZone(browserZone()) ?? '',
      zone: browserZone(),
    },
    validate: {
      name: (name) => (name.trim() ? null : translate('common.required')),
      zone: (zone) => (zone ? null : translate('common.required')),
    },
  })
  async function create({ name, locality, country, zone }: typeof form.values) {
    const body = { name: name.trim(), locality: locality.trim(), country, zone, locale: account.locale }
    const location = await answer(api.POST('/api/v1/locations', { body }))
    await client.invalidateQueries({ queryKey: locationKeys.all })
    await navigate({ to: paths.location(location.id, 'hours') })
  }
  function chooseCountry(country: string | null) {
    const [zone, ...others] = zonesOf(country ?? '')
    form.setValues({ country: country ?? '', ...(zone && others.length === 0 && { zone }) })
  }
  return (
    <FormDialog
      isOpen
      title={translate('locations.add')}
      submit={translate('locations.create')}
      form={form}
      save={create}
      onClose={onClose}
    >
      <TextInput
        label={translate('locations.name')}
        placeholder={translate('locations.namePlaceholder')}
        required
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextInput label={translate('locations.locality')} {...form.getInputProps('locality')} />
      <CountrySelect
        label={translate('locations.country')}
        {...form.getInputProps('country')}
        onChange={chooseCountry}
      />
      <ZoneSelect
        label={translate('locations.zone')}
        required
        country={form.values.country}
        {...form.getInputProps('zone')}
      />
    </FormDialog>
  )
}
