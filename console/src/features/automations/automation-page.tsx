import { useParams } from '@tanstack/react-router'
import { answer, api } from '../../lib/api.ts'
import { changedOnly } from '../../lib/changed-only.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useVersioned } from '../../lib/use-versioned.ts'
import { paths } from '../../paths.ts'
import { DeleteButton } from '../../ui/delete-button.tsx'
import { EditForm } from '../../ui/edit-form.tsx'
import { Page } from '../../ui/page.tsx'
import { LoopAlert } from '../../ui/rule-runs/loop-alert.tsx'
import { RuleLog } from '../../ui/rule-runs/rule-log.tsx'
import { useLeaveDeleted } from '../../ui/use-leave-deleted.ts'
import { automationOfDraft, draftOfAutomation, useAutomationForm } from './automation-draft.ts'
import { AutomationDryRun } from './automation-dry-run.tsx'
import { AutomationFields } from './automation-fields.tsx'
import { type Automation, automationOptions, automationsOptions, type NewAutomation } from './queries.ts'

/** One automation: what it waits for and does, what it would do, what it did. */
export function AutomationPage() {
  const translate = useTranslate()
  const { automation, save, refresh } = useAutomationEditor()
  const form = useAutomationForm(draftOfAutomation(automation))
  return (
    <Page
      title={automation.name}
      lead={translate(automation.isEnabled ? 'rules.isOn' : 'rules.isOff')}
      back={{ to: paths.settingsPage('automations'), label: translate('automations.title') }}
      actions={<DeleteAutomation automation={automation} />}
    >
      <LoopAlert rule={automation} />
      <EditForm
        form={form}
        save={async (draft) => {
          const before = automationOfDraft(form.getInitialValues())
          return draftOfAutomation(await save(changedOnly(before, automationOfDraft(draft))))
        }}
        refresh={async () => draftOfAutomation(await refresh())}
      >
        <AutomationFields form={form} />
      </EditForm>
      <AutomationDryRun id={automation.id} form={form} />
      <RuleLog of="/api/v1/automations/{id}/runs" id={automation.id} />
    </Page>
  )
}

function useAutomationEditor() {
  const { automationId: id = '' } = useParams({ strict: false })
  const {
    value: automation,
    save,
    refresh,
  } = useVersioned(automationOptions(id), [automationsOptions.queryKey])
  return {
    automation,
    save: (body: Partial<NewAutomation>) =>
      save((header) =>
        answer(api.PATCH('/api/v1/automations/{id}', { params: { path: { id }, header }, body })),
      ),
    refresh,
  }
}

function DeleteAutomation({ automation: { id, name } }: { automation: Automation }) {
  const translate = useTranslate()
  const leave = useLeaveDeleted()
  async function remove() {
    await answer(api.DELETE('/api/v1/automations/{id}', { params: { path: { id } } }))
    await leave({
      to: paths.settingsPage('automations'),
      known: automationOptions(id).queryKey,
      list: automationsOptions.queryKey,
      done: translate('automations.deleted'),
    })
  }
  return (
    <DeleteButton
      title={translate('automations.deleteTitle', { name })}
      text={translate('rules.deleteText')}
      action={translate('automations.delete')}
      onConfirm={remove}
    />
  )
}
