import { Anchor, Button, Code, Group, Modal, PinInput, SimpleGrid, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { auth } from '../../../lib/auth.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { CopyField } from '../../../ui/copy-field.tsx'
import { authAnswer } from './auth-problem.ts'
import { signInOptions } from './queries.ts'

/** What the server made for the app; nothing of it is asked for at sign-in before a first code was right. */
export type Enrolment = { totpURI: string; backupCodes: string[] }

type TwoFactorSetUpProps = { enrolment: Enrolment; onClose: () => void }

/** Brings the secret into the app, proves it with a code, hands out the backup codes. */
export function TwoFactorSetUp({ enrolment, onClose }: TwoFactorSetUpProps) {
  const translate = useTranslate()
  const [isProved, setIsProved] = useState(false)
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      title={translate(isProved ? 'settings.backupCodes' : 'settings.twoFactorSwitchOn')}
    >
      {isProved ? (
        <BackupCodes codes={enrolment.backupCodes} onClose={onClose} />
      ) : (
        <Prove enrolment={enrolment} onProved={() => setIsProved(true)} />
      )}
    </Modal>
  )
}

function Prove({ enrolment, onProved }: { enrolment: Enrolment; onProved: () => void }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const secret = new URL(enrolment.totpURI).searchParams.get('secret') ?? ''
  const prove = useMutation({
    mutationFn: (code: string) => authAnswer(auth.twoFactor.verifyTotp({ code })),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: signInOptions.queryKey })
      onProved()
    },
  })
  return (
    <Stack gap="md">
      <Text>{translate('settings.twoFactorAdd')}</Text>
      <div>
        <Anchor href={enrolment.totpURI}>{translate('settings.twoFactorOpen')}</Anchor>
      </div>
      <CopyField
        label={translate('settings.twoFactorSecret')}
        value={secret.replace(/(.{4})(?=.)/g, '$1 ')}
      />
      <Text>{translate('settings.twoFactorCode')}</Text>
      <PinInput
        length={6}
        type="number"
        oneTimeCode
        aria-label={translate('settings.twoFactorCode')}
        error={prove.isError}
        disabled={prove.isPending}
        onChange={() => prove.isError && prove.reset()}
        onComplete={(code) => prove.mutate(code)}
      />
      {prove.error && (
        <Text c="var(--danger)" role="alert">
          {problemText(prove.error)}
        </Text>
      )}
    </Stack>
  )
}

function BackupCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const translate = useTranslate()
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${codes.join('\n')}\n`)}`
  return (
    <Stack gap="md">
      <Text>{translate('settings.backupCodesText')}</Text>
      <SimpleGrid cols={2} spacing="xs">
        {codes.map((code) => (
          <Code key={code} fz="md" ta="center">
            {code}
          </Code>
        ))}
      </SimpleGrid>
      <Group justify="space-between">
        <Anchor href={file} download="vicino-backup-codes.txt">
          {translate('settings.backupCodesDownload')}
        </Anchor>
        <Button onClick={onClose}>{translate('settings.backupCodesKept')}</Button>
      </Group>
    </Stack>
  )
}
