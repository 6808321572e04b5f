import { Alert, Button } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { paths } from '../../paths.ts'
import { DeleteMenu } from '../../ui/delete-button.tsx'
import { notifyProblem } from '../../ui/notify.tsx'
import { Page } from '../../ui/page.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { useLeaveDeleted } from '../../ui/use-leave-deleted.ts'
import { type Webhook, webhookKeys } from './queries.ts'
import { WebhookHealth } from './webhook-health.tsx'

type WebhookFrameProps = {
  webhook: Webhook
  enable: (isEnabled: boolean) => Promise<Webhook>
  children: ReactNode
}

/** What stands around every page of one webhook: how it is doing, and turning it on and off. */
export function WebhookFrame({ webhook, enable, children }: WebhookFrameProps) {
  const translate = useTranslate()
  const { id, url, description } = webhook
  const { host } = new URL(url)
  return (
    <Page
      title={description || host}
      lead={
        <>
          {description && host} <WebhookHealth webhook={webhook} />
        </>
      }
      back={{ to: paths.settingsPage('webhooks'), label: translate('webhooks.title') }}
      actions={<WebhookActions webhook={webhook} enable={enable} />}
    >
      <WebhookNotice webhook={webhook} />
      <TabLinks
        label={description || host}
        tabs={[
          { to: paths.webhook(id), name: translate('webhooks.log') },
          { to: paths.webhook(id, 'settings'), name: translate('webhooks.settings') },
        ]}
      />
      {children}
    </Page>
  )
}

/** Why nothing arrives, when nothing does. */
function WebhookNotice({ webhook: { state, isResting } }: { webhook: Webhook }) {
  const translate = useTranslate()
  const warn = { '--alert-bg': 'var(--warn-soft)', '--alert-color': 'var(--warn)' }
  const danger = { '--alert-bg': 'var(--danger-soft)', '--alert-color': 'var(--danger)' }
  const kind = state === 'enabled' ? isResting && 'resting' : state
  if (!kind) return null
  return (
    <Alert
      variant="light"
      style={kind === 'paused' ? warn : danger}
      icon={<IconPlayerPause size={18} />}
      title={translate(`webhooks.${kind}Title`)}
    >
      {translate(`webhooks.${kind}Text`)}
    </Alert>
  )
}

function WebhookActions({ webhook, enable }: Omit<WebhookFrameProps, 'children'>) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const isEnabled = webhook.state === 'enabled'
  const toggle = useMutation({
    mutationFn: () => enable(!isEnabled),
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <>
      <Button
        variant="default"
        leftSection={isEnabled ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
        loading={toggle.isPending}
        onClick={() => toggle.mutate()}
      >
        {translate(isEnabled ? 'webhooks.pause' : 'webhooks.enable')}
      </Button>
      <DeleteWebhook webhook={webhook} />
    </>
  )
}

function DeleteWebhook({ webhook: { id, url } }: { webhook: Webhook }) {
  const translate = useTranslate()
  const leave = useLeaveDeleted()
  async function remove() {
    await answer(api.DELETE('/api/v1/webhooks/{id}', { params: { path: { id } } }))
    await leave({
      to: paths.settingsPage('webhooks'),
      known: webhookKeys.one(id),
      list: webhookKeys.list,
      done: translate('webhooks.deleted'),
    })
  }
  return (
    <DeleteMenu
      label={translate('webhooks.delete')}
      title={translate('webhooks.delete')}
      text={translate('webhooks.deleteText', { url })}
      action={translate('webhooks.deleteNow')}
      onConfirm={remove}
    />
  )
}
