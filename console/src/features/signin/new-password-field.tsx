import { PasswordInput } from '@mantine/core'
import { useTranslate } from '../../lib/i18n.tsx'

export const shortestPassword = 10

type NewPasswordFieldProps = { value: string; onChange: (value: string) => void }

/** A new password: long rather than odd. */
export function NewPasswordField({ value, onChange }: NewPasswordFieldProps) {
  const translate = useTranslate()
  const isShort = value !== '' && value.length < shortestPassword
  return (
    <PasswordInput
      label={translate('signin.newPassword')}
      description={translate('signin.newPasswordHint', { count: shortestPassword })}
      error={isShort && translate('signin.passwordTooShort')}
      autoComplete="new-password"
      required
      withAsterisk={false}
      minLength={shortestPassword}
      size="md"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': translate('common.showPassword') }}
    />
  )
}
