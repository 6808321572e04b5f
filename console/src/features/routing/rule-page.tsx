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
import { type NewRule, type Rule, ruleOptions, rulesOptions } from './queries.ts'
import { draftOfRule, ruleOfDraft, useRuleForm } from './rule-draft.ts'
import { RuleDryRun } from './rule-dry-run.tsx'
import { RuleFields } from './rule-fields.tsx'

/** One rule: what it does, what it would do, what it did. */
export function RulePage() {
  const translate = useTranslate()
  const { rule, save, refresh } = useRuleEditor()
  const form = useRuleForm(draftOfRule(rule))
  return (
    <Page
      title={rule.name}
      lead={translate(rule.isEnabled ? 'rules.isOn' : 'rules.isOff')}
      back={{ to: paths.settingsPage('rules'), label: translate('rules.title') }}
      actions={<DeleteRule rule={rule} />}
    >
      <LoopAlert rule={rule} />
      <EditForm
        form={form}
        save={async (draft) =>
          draftOfRule(await save(changedOnly(ruleOfDraft(form.getInitialValues()), ruleOfDraft(draft))))
        }
        refresh={async () => draftOfRule(await refresh())}
      >
        <RuleFields form={form} />
      </EditForm>
      <RuleDryRun id={rule.id} form={form} />
      <RuleLog of="/api/v1/rules/{id}/runs" id={rule.id} />
    </Page>
  )
}

function useRuleEditor() {
  const { ruleId: id = '' } = useParams({ strict: false })
  const { value: rule, save, refresh } = useVersioned(ruleOptions(id), [rulesOptions.queryKey])
  return {
    rule,
    save: (body: Partial<NewRule>) =>
      save((header) => answer(api.PATCH('/api/v1/rules/{id}', { params: { path: { id }, header }, body }))),
    refresh,
  }
}

function DeleteRule({ rule: { id, name } }: { rule: Rule }) {
  const translate = useTranslate()
  const leave = useLeaveDeleted()
  async function remove() {
    await answer(api.DELETE('/api/v1/rules/{id}', { params: { path: { id } } }))
    await leave({
      to: paths.settingsPage('rules'),
      known: ruleOptions(id).queryKey,
      list: rulesOptions.queryKey,
      done: translate('rules.deleted'),
    })
  }
  return (
    <DeleteButton
      title={translate('rules.deleteTitle', { name })}
      text={translate('rules.deleteText')}
      action={translate('rules.delete')}
      onConfirm={remove}
    />
  )
}
