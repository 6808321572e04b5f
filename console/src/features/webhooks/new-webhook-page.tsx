import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { CreateForm } from '../../ui/create-form.tsx'
import { Page } from '../../ui/page.tsx'
import { type Webhook, webhookKeys } from './queries.ts'
import { SecretDialog } from './secret-dialog.tsx'
import { emptyDraft, useWebhookForm, webhookOfDraft } from './webhook-draft.ts'
import { WebhookFields } from './webhook-fields.tsx'

/** Adds a webhook, then shows its secret for the only time. */
export function NewWebhookPage() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [made, setMade] = useState<{ webhook: Webhook; secret: string }>()
  const form = useWebhookForm(emptyDraft)
  return (
    <Page
      title={translate('webhooks.add')}
      lead={translate('webhooks.addLead')}
      back={{ to: paths.settingsPage('webhooks'), label: translate('webhooks.title') }}
    >
      <CreateForm
        form={form}
        create={(draft) => answer(api.POST('/api/v1/webhooks', { body: webhookOfDraft(draft) }))}
        onCreated={(answered) => {
          setMade(answered)
          void client.invalidateQueries({ queryKey: webhookKeys.list })
        }}
        action={translate('webhooks.create')}
      >
        <WebhookFields form={form} />
      </CreateForm>
      {made && (
        <SecretDialog
          secret={made.secret}
          onClose={() => void navigate({ to: paths.webhook(made.webhook.id), replace: true })}
        />
      )}
    </Page>
  )
}
