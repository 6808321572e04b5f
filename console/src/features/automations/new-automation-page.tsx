import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { EditForm } from '../../ui/edit-form.tsx'
import { Page } from '../../ui/page.tsx'
import {
  automationOfDraft,
  draftOfAutomation,
  emptyAutomation,
  useAutomationForm,
} from './automation-draft.ts'
import { AutomationDryRun } from './automation-dry-run.tsx'
import { AutomationFields } from './automation-fields.tsx'
import { automationsOptions } from './queries.ts'
import { TemplateList } from './template-list.tsx'
import { type Template, useTemplates } from './templates.ts'

/** An automation that is not there yet: begun with a template or with nothing. */
export function NewAutomationPage() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const client = useQueryClient()
  const templates = useTemplates()
  const [chosen, setChosen] = useState<string | null>(null)
  const form = useAutomationForm(emptyAutomation)
  function begin({ id, draft }: Template) {
    form.setValues(draft)
    form.clearErrors()
    setChosen(id)
  }
  return (
    <Page
      title={translate('automations.add')}
      lead={translate('automations.newLead')}
      back={{ to: paths.settingsPage('automations'), label: translate('automations.title') }}
    >
      <TemplateList templates={templates} chosen={chosen} onChoose={begin} />
      <EditForm
        form={form}
        save={async (draft) => {
          const saved = await answer(api.POST('/api/v1/automations', { body: automationOfDraft(draft) }))
          await client.invalidateQueries({ queryKey: automationsOptions.queryKey })
          // The form says first that nothing is unsaved, then we may leave it.
          setTimeout(() => void navigate({ to: paths.automation(saved.id) }))
          return draftOfAutomation(saved)
        }}
      >
        <AutomationFields key={chosen} form={form} />
      </EditForm>
      <AutomationDryRun id={null} form={form} />
    </Page>
  )
}
