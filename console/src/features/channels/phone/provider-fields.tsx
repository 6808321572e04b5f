import { TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Section } from '../../../ui/section.tsx'
import { AccountFields } from './account-fields.tsx'
import type { PhoneDraft } from './phone-draft.ts'

type ProviderFieldsProps = { form: UseFormReturnType<PhoneDraft>; hasToken: boolean }

/** What the channel is called here, and the account at the provider. */
export function ProviderFields({ form, hasToken }: ProviderFieldsProps) {
  const translate = useTranslate()
  return (
    <Section title={translate('channels.phoneProvider')} text={translate('channels.phoneProviderText')}>
      <AccountFields form={form} hasToken={hasToken} />
      <TextInput
        label={translate('channels.phoneOrigin')}
        autoComplete="off"
        spellCheck={false}
        {...form.getInputProps('apiOrigin')}
      />
    </Section>
  )
}
