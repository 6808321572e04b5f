import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useTranslate } from '../lib/i18n.tsx'

/** A field for a password or another secret, which can be shown while one types. */
export function SecretInput(props: PasswordInputProps) {
  const translate = useTranslate()
  return (
    <PasswordInput
      visibilityToggleButtonProps={{ 'aria-label': translate('common.showPassword') }}
      {...props}
    />
  )
}
