import { Button, Skeleton } from '@mantine/core'
import { IconFingerprint, IconPlus } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { auth } from '../../../lib/auth.ts'
import { deviceName } from '../../../lib/device-name.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { DeleteIcon } from '../../../ui/delete-button.tsx'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import { authAnswer } from './auth-problem.ts'
import { passkeysOptions } from './queries.ts'

type Passkey = { id: string; name?: string | undefined; createdAt: Date }

/** Signing in by fingerprint, face or the device's own code. */
export function Passkeys() {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const passkeys = useQuery(passkeysOptions)
  const add = useMutation({
    mutationFn: () => authAnswer(auth.passkey.addPasskey({ name: deviceName(navigator.userAgent) })),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: passkeysOptions.queryKey })
      notifyDone(translate('settings.passkeyAdded'))
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  const isPossible = 'PublicKeyCredential' in window
  return (
    <Section title={translate('settings.passkeys')} text={translate('settings.passkeysText')}>
      {passkeys.isLoading && <Skeleton height={56} radius="lg" />}
      {passkeys.data && passkeys.data.length > 0 && (
        <RowList label={translate('settings.passkeys')}>
          {passkeys.data.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </RowList>
      )}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} />}
          disabled={!isPossible}
          loading={add.isPending}
          onClick={() => add.mutate()}
        >
          {translate('settings.passkeyAdd')}
        </Button>
      </div>
    </Section>
  )
}

function PasskeyRow({ passkey }: { passkey: Passkey }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const name = passkey.name || translate('settings.passkey')
  async function remove() {
    await authAnswer(auth.passkey.deletePasskey({ id: passkey.id }))
    await client.invalidateQueries({ queryKey: passkeysOptions.queryKey })
  }
  return (
    <Row
      lead={<IconFingerprint size={20} stroke={1.5} aria-hidden />}
      name={name}
      detail={<TimeAgo at={new Date(passkey.createdAt).toISOString()} form="distance" />}
      side={
        <DeleteIcon
          title={translate('settings.passkeyRemove', { name })}
          text={translate('settings.passkeyRemoveText')}
          action={translate('forms.remove')}
          onConfirm={remove}
        />
      }
    />
  )
}
