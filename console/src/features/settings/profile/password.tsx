import { Button, Checkbox } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { auth } from '../../../lib/auth.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { SecretInput } from '../../../ui/secret-input.tsx'
import { Section } from '../../../ui/section.tsx'
import { authAnswer } from './auth-problem.ts'

const shortestPassword = 10

export function Password() {
  const translate = useTranslate()
  const [isChanging, setIsChanging] = useState(false)
  return (
    <Section title={translate('settings.password')} text={translate('settings.passwordText')}>
      <div>
        <Button variant="default" onClick={() => setIsChanging(true)}>
          {translate('settings.changePassword')}
        </Button>
      </div>
      {isChanging && <PasswordDialog onClose={() => setIsChanging(false)} />}
    </Section>
  )
}

function PasswordDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const { member } = useSession()
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '', revokeOtherSessions: true },
    validate: {
      currentPassword: (text) => (text ? null : translate('common.required')),
      newPassword: (text) => (text.length < shortestPassword ? translate('forms.shortPassword') : null),
    },
  })
  async function change(values: typeof form.values) {
    await authAnswer(auth.changePassword(values))
    notifyDone(translate('settings.passwordChanged'))
  }
  return (
    <FormDialog
      isOpen
      size="sm"
      title={translate('settings.changePassword')}
      submit={translate('settings.changePassword')}
      form={form}
      save={change}
      fieldOf={fieldOfAuth}
      onClose={onClose}
    >
      {/* Lets password managers find the right entry. */}
      <input type="text" autoComplete="username" value={member.email} readOnly hidden />
      <SecretInput
        label={translate('settings.currentPassword')}
        autoComplete="current-password"
        required
        data-autofocus
        {...form.getInputProps('currentPassword')}
      />
      <SecretInput
        label={translate('settings.newPassword')}
        description={translate('settings.newPasswordText')}
        autoComplete="new-password"
        required
        {...form.getInputProps('newPassword')}
      />
      <Checkbox
        label={translate('settings.signOutElsewhere')}
        {...form.getInputProps('revokeOtherSessions', { type: 'checkbox' })}
      />
    </FormDialog>
  )
}

function fieldOfAuth(path: string): string {
  if (path === 'INVALID_PASSWORD') return 'currentPassword'
  return path.startsWith('PASSWORD_TOO') ? 'newPassword' : path
}
