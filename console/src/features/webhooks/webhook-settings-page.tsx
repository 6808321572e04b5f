import { EditForm } from '../../ui/edit-form.tsx'
import { useWebhookEditor } from './use-webhook.ts'
import { draftOfWebhook, useWebhookForm, webhookOfDraft } from './webhook-draft.ts'
import { WebhookFields } from './webhook-fields.tsx'
import { WebhookFrame } from './webhook-frame.tsx'
import { WebhookSecret } from './webhook-secret.tsx'

/** Where one webhook leads, what it is told, and its secret. */
export function WebhookSettingsPage() {
  const { webhook, save, enable, refresh } = useWebhookEditor()
  const form = useWebhookForm(draftOfWebhook(webhook))
  return (
    <WebhookFrame webhook={webhook} enable={enable}>
      <EditForm
        form={form}
        save={async (draft) => draftOfWebhook(await save(webhookOfDraft(draft)))}
        refresh={async () => draftOfWebhook(await refresh())}
      >
        <WebhookFields form={form} />
      </EditForm>
      <WebhookSecret webhook={webhook} />
    </WebhookFrame>
  )
}
