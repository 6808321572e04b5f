import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { DryRunSection } from '../../ui/rule-runs/dry-run-section.tsx'
import { type AutomationForm, automationOfDraft } from './automation-draft.ts'

/** What an automation would do with the newest conversations, as it is written now. */
export function AutomationDryRun({ id, form }: { id: string | null; form: AutomationForm }) {
  const translate = useTranslate()
  const { kind } = form.getValues()
  return (
    <DryRunSection
      id={id}
      text={translate(kind === 'time' ? 'automations.dryRunTime' : 'automations.dryRunEvent')}
      prepare={() => {
        if (form.validate().hasErrors) return undefined
        const draft = { ...automationOfDraft(form.getValues()), id }
        return (before) =>
          answer(
            api.POST('/api/v1/automations/dry-runs', {
              body: { draft, limit: 100, ...(before && { before }) },
            }),
          )
      }}
    />
  )
}
