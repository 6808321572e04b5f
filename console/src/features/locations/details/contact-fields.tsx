import { Select, SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Section } from '../../../ui/section.tsx'
import { ListEditor } from '../list-editor.tsx'
import type { Location } from '../shapes.ts'
import type { DetailsDraft } from './details-draft.ts'
import { Faults } from './faults.tsx'

type FieldsProps = { form: UseFormReturnType<DetailsDraft>; location: Location }

const phoneKinds = ['additional', 'mobile', 'whatsapp', 'tracking', 'toll_free', 'fax'] as const
const urlKinds = ['booking', 'order', 'menu', 'price_list', 'careers', 'other'] as const
const networks = [
  { value: 'facebook', label: 'Facebook' },
  { value: 'instagram', label: 'Instagram' },
  { value: 'tiktok', label: 'TikTok' },
  { value: 'youtube', label: 'YouTube' },
  { value: 'linkedin', label: 'LinkedIn' },
  { value: 'x', label: 'X' },
  { value: 'telegram', label: 'Telegram' },
  { value: 'vk', label: 'VK' },
] as const

/** Every way to reach the place: the main ones, then the others with what they are for. */
export function ContactFields({ form, location }: FieldsProps) {
  const translate = useTranslate()
  return (
    <Section title={translate('locations.contact')} text={translate('locations.contactText')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={translate('record.mainPhone')}
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
      </SimpleGrid>
      <Phones form={form} />
      <Faults form={form} location={location} of={['phone', 'phones']} />
      <Mails form={form} />
      <Links form={form} />
      <Profiles form={form} />
    </Section>
  )
}

type ListProps = Pick<FieldsProps, 'form'>

function Phones({ form }: ListProps) {
  const translate = useTranslate()
  return (
    <ListEditor
      label={translate('record.phones')}
      items={form.values.phones}
      add={translate('record.addPhone')}
      fresh={{ kind: 'whatsapp', number: '', label: '' }}
      most={10}
      onChange={(phones) => form.setFieldValue('phones', phones)}
    >
      {({ kind, number }, change, index) => (
        <>
          <Select
            aria-label={translate('record.kind')}
            data={phoneKinds.map((value) => ({ value, label: translate(`record.phone_${value}`) }))}
            allowDeselect={false}
            value={kind}
            onChange={(value) => change({ kind: phoneKinds.find((one) => one === value) ?? 'additional' })}
          />
          <TextInput
            aria-label={translate('locations.phone')}
            type="tel"
            placeholder="+39 320 1234567"
            value={number}
            error={form.errors[`phones.${index}.number`]}
            onChange={({ currentTarget }) => change({ number: currentTarget.value })}
          />
        </>
      )}
    </ListEditor>
  )
}

function Mails({ form }: ListProps) {
  const translate = useTranslate()
  return (
    <ListEditor
      label={translate('record.emails')}
      items={form.values.emails}
      add={translate('record.addEmail')}
      fresh={{ label: '', address: '' }}
      most={10}
      onChange={(emails) => form.setFieldValue('emails', emails)}
    >
      {({ label, address }, change, index) => (
        <>
          <TextInput
            aria-label={translate('record.purpose')}
            placeholder={translate('record.purposePlaceholder')}
            value={label}
            error={form.errors[`emails.${index}.label`]}
            onChange={({ currentTarget }) => change({ label: currentTarget.value })}
          />
          <TextInput
            aria-label={translate('locations.email')}
            type="email"
            placeholder="press@brand.example"
            value={address}
            error={form.errors[`emails.${index}.address`]}
            onChange={({ currentTarget }) => change({ address: currentTarget.value })}
          />
        </>
      )}
    </ListEditor>
  )
}

function Links({ form }: ListProps) {
  const translate = useTranslate()
  return (
    <ListEditor
      label={translate('record.urls')}
      items={form.values.urls}
      add={translate('record.addUrl')}
      fresh={{ kind: 'booking', url: '' }}
      most={20}
      onChange={(urls) => form.setFieldValue('urls', urls)}
    >
      {({ kind, url }, change, index) => (
        <>
          <Select
            aria-label={translate('record.kind')}
            data={urlKinds.map((value) => ({ value, label: translate(`record.url_${value}`) }))}
            allowDeselect={false}
            value={kind}
            onChange={(value) => change({ kind: urlKinds.find((one) => one === value) ?? 'other' })}
          />
          <TextInput
            aria-label={translate('record.url')}
            type="url"
            placeholder="https://brand.example/book"
            value={url}
            error={form.errors[`urls.${index}.url`]}
            onChange={({ currentTarget }) => change({ url: currentTarget.value })}
          />
        </>
      )}
    </ListEditor>
  )
}

function Profiles({ form }: ListProps) {
  const translate = useTranslate()
  const other = { value: 'other', label: translate('record.url_other') } as const
  return (
    <ListEditor
      label={translate('record.socialProfiles')}
      items={form.values.socialProfiles}
      add={translate('record.addProfile')}
      fresh={{ network: 'instagram', url: '' }}
      most={20}
      onChange={(socialProfiles) => form.setFieldValue('socialProfiles', socialProfiles)}
    >
      {({ network, url }, change, index) => (
        <>
          <Select
            aria-label={translate('record.network')}
            data={[...networks, other]}
            allowDeselect={false}
            value={network}
            onChange={(chosen) =>
              change({ network: networks.find(({ value }) => value === chosen)?.value ?? 'other' })
            }
          />
          <TextInput
            aria-label={translate('record.url')}
            type="url"
            placeholder="https://"
            value={url}
            error={form.errors[`socialProfiles.${index}.url`]}
            onChange={({ currentTarget }) => change({ url: currentTarget.value })}
          />
        </>
      )}
    </ListEditor>
  )
}
