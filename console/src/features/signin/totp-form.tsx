import { Button, Checkbox, PinInput, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { loadAuth } from '../../lib/load-auth.ts'
import { useAuthProblem } from './auth-problem.ts'
import classes from './signin-form.module.css'

type TotpFormProps = { onSignedIn: () => void; onBack: () => void }

const codeLength = 6

/** The code of the authenticator app, or one of the codes kept for when the phone is lost. */
export function TotpForm({ onSignedIn, onBack }: TotpFormProps) {
  const translate = useTranslate()
  const authProblem = useAuthProblem()
  const [code, setCode] = useState('')
  const [isTrusted, setIsTrusted] = useState(false)
  const [isBackup, setIsBackup] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)

  async function verify(given: string) {
    setIsBusy(true)
    setProblem(undefined)
    const proof = { code: given.trim(), trustDevice: isTrusted }
    const { error } = isBackup
      ? await (await loadAuth()).twoFactor.verifyBackupCode(proof)
      : await (await loadAuth()).twoFactor.verifyTotp(proof)
    setIsBusy(false)
    if (!error) return onSignedIn()
    setCode('')
    setProblem(authProblem(error))
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    void verify(code)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {isBackup ? (
          <TextInput
            label={translate('signin.backupCode')}
            size="md"
            autoFocus
            autoComplete="off"
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        ) : (
          <div className={classes.center}>
            <PinInput
              length={codeLength}
              type="number"
              size="lg"
              oneTimeCode
              autoFocus
              ariaLabel={translate('signin.code')}
              getInputProps={(index) => ({
                'aria-label': translate('signin.codeDigit', { index: index + 1 }),
              })}
              value={code}
              onChange={setCode}
              onComplete={(complete) => void verify(complete)}
            />
          </div>
        )}
        {problem && (
          <p role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
        <Checkbox
          label={translate('signin.trustDevice')}
          checked={isTrusted}
          onChange={(event) => setIsTrusted(event.currentTarget.checked)}
        />
        <Button type="submit" size="md" loading={isBusy} disabled={code.length < codeLength}>
          {translate('common.continue')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          onClick={() => {
            setIsBackup(!isBackup)
            setCode('')
          }}
        >
          {translate(isBackup ? 'signin.useApp' : 'signin.useBackupCode')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onBack}>
          {translate('common.back')}
        </Button>
      </Stack>
    </form>
  )
}
