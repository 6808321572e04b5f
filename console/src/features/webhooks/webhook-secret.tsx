import { Button, Group, Modal, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { exactTime } from '../../lib/time.ts'
import { notifyProblem } from '../../ui/notify.tsx'
import { Section } from '../../ui/section.tsx'
import { type Webhook, webhookKeys } from './queries.ts'
import { SecretDialog } from './secret-dialog.tsx'

type Doing = { state: 'nothing' } | { state: 'asking' } | { state: 'made'; secret: string }

/** Makes a new secret; for a day both are valid. */
export function WebhookSecret({ webhook: { id, previousSecretUntil } }: { webhook: Webhook }) {
  const translate = useTranslate()
  const locale = useLocale()
  const client = useQueryClient()
  const problemText = useProblemText()
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' })
  const stop = () => setDoing({ state: 'nothing' })
  const rotate = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/webhooks/{id}/secret', { params: { path: { id } } })),
    async onSuccess({ secret }) {
      setDoing({ state: 'made', secret })
      await client.invalidateQueries({ queryKey: webhookKeys.one(id) })
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <Section title={translate('webhooks.secret')} text={translate('webhooks.secretText')}>
      <div>
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} />}
          onClick={() => setDoing({ state: 'asking' })}
        >
          {translate('webhooks.rotate')}
        </Button>
      </div>
      {previousSecretUntil && (
        <Text c="dimmed" size="sm">
          {translate('webhooks.overlap')}{' '}
          <time dateTime={previousSecretUntil}>{exactTime(new Date(previousSecretUntil), locale)}</time>
        </Text>
      )}
      {doing.state === 'asking' && (
        <Modal opened onClose={stop} title={translate('webhooks.rotate')}>
          <Text c="dimmed">{translate('webhooks.rotateText')}</Text>
          <Group justify="flex-end" mt="lg">
            <Button variant="default" onClick={stop}>
              {translate('common.cancel')}
            </Button>
            <Button data-autofocus loading={rotate.isPending} onClick={() => rotate.mutate()}>
              {translate('webhooks.rotateNow')}
            </Button>
          </Group>
        </Modal>
      )}
      {doing.state === 'made' && <SecretDialog secret={doing.secret} onClose={stop} />}
    </Section>
  )
}
