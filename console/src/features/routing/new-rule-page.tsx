import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { EditForm } from '../../ui/edit-form.tsx'
import { Page } from '../../ui/page.tsx'
import { rulesOptions } from './queries.ts'
import { draftOfRule, emptyRule, ruleOfDraft, useRuleForm } from './rule-draft.ts'
import { RuleDryRun } from './rule-dry-run.tsx'
import { RuleFields } from './rule-fields.tsx'

/** A rule that is not there yet. */
export function NewRulePage() {
  const translate = useTranslate()
  const navigate = useNavigate()
  const client = useQueryClient()
  const form = useRuleForm(emptyRule)
  return (
    <Page
      title={translate('rules.add')}
      lead={translate('rules.newLead')}
      back={{ to: paths.settingsPage('rules'), label: translate('rules.title') }}
    >
      <EditForm
        form={form}
        save={async (draft) => {
          const saved = await answer(api.POST('/api/v1/rules', { body: ruleOfDraft(draft) }))
          await client.invalidateQueries({ queryKey: rulesOptions.queryKey })
          // The form says first that nothing is unsaved, then we may leave it.
          setTimeout(() => void navigate({ to: paths.rule(saved.id) }))
          return draftOfRule(saved)
        }}
      >
        <RuleFields form={form} />
      </EditForm>
      <RuleDryRun id={null} form={form} />
    </Page>
  )
}
