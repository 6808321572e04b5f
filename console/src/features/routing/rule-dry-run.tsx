import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { DryRunSection } from '../../ui/rule-runs/dry-run-section.tsx'
import { type RuleForm, ruleOfDraft } from './rule-draft.ts'

/** What the rules would do with the newest conversations, with this one as it is written now. */
export function RuleDryRun({ id, form }: { id: string | null; form: RuleForm }) {
  const translate = useTranslate()
  return (
    <DryRunSection
      id={id}
      text={translate('rules.dryRunText')}
      prepare={() => {
        if (form.validate().hasErrors) return undefined
        const draft = { ...ruleOfDraft(form.getValues()), id }
        return (before) =>
          answer(
            api.POST('/api/v1/rules/dry-runs', { body: { draft, limit: 100, ...(before && { before }) } }),
          )
      }}
    />
  )
}
