import { TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslate } from '../../../lib/i18n.tsx'
import { SecretInput } from '../../../ui/secret-input.tsx'
import classes from '../form/channel-form.module.css'

type AccountFieldsProps = {
  /** A form with `name`, `account` and `authToken`. */
  form: Pick<UseFormReturnType<Account>, 'getInputProps'>
  hasToken: boolean
}
type Account = { name: string; account: string; authToken: string }

/** What a phone is called here, and the account at its provider. */
export function AccountFields({ form, hasToken }: AccountFieldsProps) {
  const translate = useTranslate()
  return (
    <>
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
    </>
  )
}
