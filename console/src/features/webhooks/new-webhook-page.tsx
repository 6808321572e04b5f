import { Button, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useFormFaults } from '../../lib/form-faults.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { Page } from '../../ui/page.tsx'
import { showFirstFault } from '../../ui/show-first-fault.ts'
import { webhookKeys } from './queries.ts'
import { SecretDialog } from './secret-dialog.tsx'
import { emptyDraft, useWebhookForm, type WebhookDraft, webhookOfDraft } from './webhook-draft.ts'
import { WebhookFields } from './webhook-fields.tsx'
import classes from './webhook-page.module.css'

/** Adds a webhook, then shows its secret for the only time. */
export function NewWebhookPage() {
  const translate = useTranslate()
  const faultsOf = useFormFaults()
  const navigate = useNavigate()
  const client = useQueryClient()
  const element = useRef<HTMLFormElement>(null)
  const form = useWebhookForm(emptyDraft)
  const creating = useMutation({
    mutationFn: (draft: WebhookDraft) =>
      answer(api.POST('/api/v1/webhooks', { body: webhookOfDraft(draft) })),
    onSuccess: () => void client.invalidateQueries({ queryKey: webhookKeys.list }),
    onError(error) {
      form.setErrors(faultsOf(error, { values: form.getValues() }).fields)
      showFirstFault(element.current)
    },
  })
  const problem = creating.error && faultsOf(creating.error, { values: form.values }).general
  const made = creating.data
  return (
    <Page
      title={translate('webhooks.add')}
      lead={translate('webhooks.addLead')}
      back={{ to: paths.settingsPage('webhooks'), label: translate('webhooks.title') }}
    >
      <form
        ref={element}
        className={classes.form}
        noValidate
        onSubmit={form.onSubmit(
          (draft) => creating.mutate(draft),
          () => showFirstFault(element.current),
        )}
      >
        <WebhookFields form={form} />
        {problem && (
          <Text c="var(--danger)" role="alert">
            {problem}
          </Text>
        )}
        <Group justify="flex-end">
          <Button type="submit" size="md" loading={creating.isPending} disabled={made !== undefined}>
            {translate('webhooks.create')}
          </Button>
        </Group>
      </form>
      {made && (
        <SecretDialog
          secret={made.secret}
          onClose={() => void navigate({ to: paths.webhook(made.webhook.id), replace: true })}
        />
      )}
    </Page>
  )
}
