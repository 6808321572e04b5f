import { Button, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import { answer, api } from '../../lib/api.ts'
import { browserZone, countryOfZone, zonesOf } from '../../lib/countries.ts'
import { useFormFaults } from '../../lib/form-faults.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { CountrySelect } from '../../ui/country-select.tsx'
import { SecretInput } from '../../ui/secret-input.tsx'
import { showFirstFault } from '../../ui/show-first-fault.ts'
import { ZoneSelect } from '../../ui/zone-select.tsx'
import classes from './setup-page.module.css'

type Setup = {
  brand: string
  name: string
  email: string
  password: string
  location: string
  country: string
  zone: string
  address: string
}

const shortestPassword = 10
const isEmail = (text: string) => /^\S+@\S+\.\S+$/.test(text.trim())

/** Brand, owner, first place and the address customers write to: all that is needed to begin. */
export function SetupForm({ onDone }: { onDone: () => void }) {
  const translate = useTranslate()
  const locale = useLocale()
  const faultsOf = useFormFaults()
  const element = useRef<HTMLFormElement>(null)
  const form = useSetupForm()
  const creating = useMutation({
    mutationFn: ({ brand, name, email, password, location, country, zone, address }: Setup) =>
      answer(
        api.POST('/api/v1/setup', {
          body: {
            brand: brand.trim(),
            locale,
            owner: { name: name.trim(), email: email.trim(), password },
            location: { name: location.trim() || brand.trim(), country, zone, locale },
            ...(address.trim() && { address: address.trim() }),
          },
        }),
      ),
    onSuccess: onDone,
    onError(error) {
      form.setErrors(faultsOf(error, { values: form.getValues(), fieldOf }).fields)
      showFirstFault(element.current)
    },
  })
  const problem = creating.error && faultsOf(creating.error, { values: form.values, fieldOf }).general
  function chooseCountry(country: string | null) {
    const [zone, ...others] = zonesOf(country ?? '')
    form.setValues({ country: country ?? '', ...(zone && others.length === 0 && { zone }) })
  }
  return (
    <form
      ref={element}
      noValidate
      onSubmit={form.onSubmit(
        (values) => creating.mutate(values),
        () => showFirstFault(element.current),
      )}
    >
      <TextInput
        label={translate('setup.brand')}
        placeholder={translate('setup.brandPlaceholder')}
        autoComplete="organization"
        required
        withAsterisk={false}
        autoFocus
        className={classes.group}
        {...form.getInputProps('brand')}
      />
      <Group name={translate('setup.you')}>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={translate('setup.name')}
            autoComplete="name"
            required
            withAsterisk={false}
            {...form.getInputProps('name')}
          />
          <TextInput
            label={translate('common.email')}
            type="email"
            autoComplete="email"
            required
            withAsterisk={false}
            {...form.getInputProps('email')}
          />
        </SimpleGrid>
        <SecretInput
          label={translate('setup.password')}
          description={translate('setup.passwordText')}
          autoComplete="new-password"
          required
          withAsterisk={false}
          {...form.getInputProps('password')}
        />
      </Group>
      <Group name={translate('setup.place')}>
        <TextInput
          label={translate('setup.location')}
          placeholder={translate('setup.locationPlaceholder')}
          {...form.getInputProps('location')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <CountrySelect
            label={translate('setup.country')}
            {...form.getInputProps('country')}
            value={form.values.country || null}
            onChange={chooseCountry}
          />
          <ZoneSelect
            label={translate('setup.zone')}
            allowDeselect={false}
            country={form.values.country}
            {...form.getInputProps('zone')}
          />
        </SimpleGrid>
      </Group>
      <TextInput
        label={translate('setup.address')}
        description={translate('setup.addressText')}
        type="email"
        placeholder={translate('setup.addressPlaceholder')}
        autoComplete="off"
        className={classes.group}
        {...form.getInputProps('address')}
      />
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <Button type="submit" size="md" fullWidth loading={creating.isPending}>
        {translate('setup.create')}
      </Button>
    </form>
  )
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{name}</legend>
      <div className={classes.fields}>{children}</div>
    </fieldset>
  )
}

function useSetupForm() {
  const translate = useTranslate()
  const required = (text: string) => (text.trim() ? null : translate('common.required'))
  return useForm<Setup>({
    initialValues: {
      brand: '',
      name: '',
      email: '',
      password: '',
      location: '',
      country: countryOfZone(browserZone()) ?? '',
      zone: browserZone(),
      address: '',
    },
    validate: {
      brand: required,
      name: required,
      email: (text) => (isEmail(text) ? null : translate('common.badEmail')),
      password: (text) => (text.length < shortestPassword ? translate('forms.shortPassword') : null),
      country: required,
      zone: required,
      address: (text) => (!text.trim() || isEmail(text) ? null : translate('common.badEmail')),
    },
  })
}

/** The API's fields, and what it names in its refusals, as the form's. */
const fieldsOfApi: Record<string, string> = {
  'owner.name': 'name',
  'owner.email': 'email',
  'owner.password': 'password',
  'location.name': 'location',
  'location.country': 'country',
  'location.zone': 'zone',
  personExists: 'email',
  no_reply_address: 'address',
  invalid_address: 'address',
  address_taken: 'address',
}

function fieldOf(path: string): string | undefined {
  return fieldsOfApi[path] ?? path
}
