import { Button, Text } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { CopyField } from '../../../ui/copy-field.tsx'
import { notifyProblem } from '../../../ui/notify.tsx'
import { Section } from '../../../ui/section.tsx'
import type { Channel } from '../queries.ts'
import classes from './chat-form.module.css'

const example = `import { SignJWT } from 'jose'

const identity = await new SignJWT({ email: user.email, name: user.name })
  .setProtectedHeader({ alg: 'HS256' })
  .setSubject(user.id)
  .setIssuedAt()
  .setExpirationTime('1h')
  .sign(new TextEncoder().encode(process.env.VICINO_CHAT_SECRET))

// In the page: Vicino('identify', identity)`

type IdentitySecretProps = { channel: Channel; refresh: () => Promise<Channel> }

/** The secret with which a site proves who its visitors are: shown when it is made, and never again. */
export function IdentitySecret({ channel: { id, secretNames }, refresh }: IdentitySecretProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const [isAsking, setAsking] = useState(false)
  const hasOne = secretNames.includes('identitySecret')
  const make = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/channels/{id}/identity-secret', { params: { path: { id } } })),
    // The channel is another version now; what is being edited beside it is to be saved on top of that.
    onSuccess: refresh,
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <Section title={translate('channels.chatIdentity')} text={translate('channels.chatIdentityText')}>
      {make.data && (
        <CopyField
          label={translate('channels.chatSecret')}
          value={make.data.secret}
          text={translate('channels.chatSecretOnce')}
        />
      )}
      {hasOne && !make.data && (
        <Text c="dimmed" size="sm">
          {translate('channels.chatSecretThere')}
        </Text>
      )}
      <div>
        <Button
          variant="default"
          leftSection={<IconKey size={16} />}
          loading={make.isPending}
          onClick={() => (hasOne ? setAsking(true) : make.mutate())}
        >
          {translate(hasOne ? 'channels.chatSecretRenew' : 'channels.chatSecretMake')}
        </Button>
      </div>
      <details>
        <summary>{translate('channels.chatIdentityExample')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre className={classes.example} tabIndex={0}>
          {example}
        </pre>
      </details>
      {isAsking && (
        <ConfirmDialog
          title={translate('channels.chatSecretRenew')}
          text={translate('channels.chatSecretRenewText')}
          action={translate('channels.chatSecretRenew')}
          onCancel={() => setAsking(false)}
          onConfirm={() => make.mutateAsync()}
        />
      )}
    </Section>
  )
}
