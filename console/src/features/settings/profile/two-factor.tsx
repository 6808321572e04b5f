import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconCheck, IconDeviceMobile } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { auth } from '../../../lib/auth.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { SecretInput } from '../../../ui/secret-input.tsx'
import { Section } from '../../../ui/section.tsx'
import { authAnswer } from './auth-problem.ts'
import { signInOptions } from './queries.ts'
import { type Enrolment, TwoFactorSetUp } from './two-factor-set-up.tsx'

/** A code from an app beside the password. */
export function TwoFactor() {
  const translate = useTranslate()
  const { data: signIn } = useSuspenseQuery(signInOptions)
  const [step, setStep] = useState<'none' | 'password' | 'off'>('none')
  const [enrolment, setEnrolment] = useState<Enrolment>()
  const isOn = signIn.user.twoFactorEnabled === true
  return (
    <Section title={translate('settings.twoFactor')} text={translate('settings.twoFactorText')}>
      <div>
        {isOn ? (
          <>
            <Chip tone="good" icon={IconCheck}>
              {translate('settings.twoFactorOn')}
            </Chip>{' '}
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setStep('off')}>
              {translate('settings.twoFactorSwitchOff')}
            </Button>
          </>
        ) : (
          <Button
            variant="default"
            leftSection={<IconDeviceMobile size={16} />}
            onClick={() => setStep('password')}
          >
            {translate('settings.twoFactorSwitchOn')}
          </Button>
        )}
      </div>
      {step === 'password' && (
        <PasswordStep
          title={translate('settings.twoFactorSwitchOn')}
          submit={translate('common.continue')}
          onPassword={async (password) => {
            const made = await authAnswer(auth.twoFactor.enable({ password }))
            if (made && 'totpURI' in made) setEnrolment(made)
          }}
          onClose={() => setStep('none')}
        />
      )}
      {enrolment && <TwoFactorSetUp enrolment={enrolment} onClose={() => setEnrolment(undefined)} />}
      {step === 'off' && <SwitchOff onClose={() => setStep('none')} />}
    </Section>
  )
}

function SwitchOff({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  return (
    <PasswordStep
      title={translate('settings.twoFactorSwitchOff')}
      submit={translate('settings.twoFactorSwitchOff')}
      onPassword={async (password) => {
        await authAnswer(auth.twoFactor.disable({ password }))
        await client.invalidateQueries({ queryKey: signInOptions.queryKey })
        notifyDone(translate('settings.twoFactorOffDone'))
      }}
      onClose={onClose}
    />
  )
}

type PasswordStepProps = {
  title: string
  submit: string
  onPassword: (password: string) => Promise<void>
  onClose: () => void
}

function PasswordStep({ title, submit, onPassword, onClose }: PasswordStepProps) {
  const translate = useTranslate()
  const form = useForm({
    initialValues: { password: '' },
    validate: { password: (text) => (text ? null : translate('common.required')) },
  })
  return (
    <FormDialog
      isOpen
      size="sm"
      title={title}
      text={translate('settings.confirmPassword')}
      submit={submit}
      form={form}
      save={({ password }) => onPassword(password)}
      fieldOf={(path) => (path === 'INVALID_PASSWORD' ? 'password' : path)}
      onClose={onClose}
    >
      <SecretInput
        label={translate('settings.currentPassword')}
        autoComplete="current-password"
        required
        data-autofocus
        {...form.getInputProps('password')}
      />
    </FormDialog>
  )
}
