import { TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { SecretInput } from '../../../ui/secret-input.tsx'
import { Section } from '../../../ui/section.tsx'
import classes from '../form/channel-form.module.css'
import type { PhoneDraft } from './phone-draft.ts'

type ProviderFieldsProps = { form: UseFormReturnType<PhoneDraft>; hasToken: boolean }

/** What the channel is called here, and the account at the provider. */
export function ProviderFields({ form, hasToken }: ProviderFieldsProps) {
  const translate = useTranslate()
  return (
    <Section title={translate('channels.phoneProvider')} text={translate('channels.phoneProviderText')}>
      <TextInput
        label={translate('channels.name')}
        description={translate('channels.phoneNameText')}
        required
        {...form.getInputProps('name')}
      />
      <div className={classes.pair}>
        <TextInput
          label={translate('channels.phoneAccount')}
          placeholder="AC…"
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('account')}
        />
        <SecretInput
          label={translate('channels.phoneToken')}
          placeholder={hasToken ? translate('channels.secretKept') : ''}
          autoComplete="new-password"
          {...form.getInputProps('authToken')}
        />
      </div>
      <TextInput
        label={translate('channels.phoneOrigin')}
        autoComplete="off"
        spellCheck={false}
        {...form.getInputProps('apiOrigin')}
      />
    </Section>
  )
}
