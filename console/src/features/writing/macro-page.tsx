import { useParams } from '@tanstack/react-router'
import { answer, api } from '../../lib/api.ts'
import { changedOnly } from '../../lib/changed-only.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useSession } from '../../lib/session.ts'
import { useVersioned } from '../../lib/use-versioned.ts'
import { paths } from '../../paths.ts'
import { EditForm } from '../../ui/edit-form.tsx'
import { Page } from '../../ui/page.tsx'
import { draftOfMacro, type MacroDraft, macroOfDraft, useMacroForm } from './macro-draft.ts'
import { MacroFields } from './macro-fields.tsx'
import { macroOptions } from './queries.ts'

/** One macro: what it does, what it begins to answer, who can use it. */
export function MacroPage() {
  const translate = useTranslate()
  const { macroId: id = '' } = useParams({ strict: false })
  const { account } = useSession()
  const { value: macro, save, refresh } = useVersioned(macroOptions(id), [['macros', 'offered']])
  const form = useMacroForm(draftOfMacro(macro, account.locale))
  async function saveDraft(draft: MacroDraft): Promise<MacroDraft> {
    const { audience, departmentId, ...rest } = macroOfDraft(draft)
    const body = { ...changedOnly(macroOfDraft(form.getInitialValues()), rest), audience, departmentId }
    const saved = await save((header) =>
      answer(api.PATCH('/api/v1/macros/{id}', { params: { path: { id }, header }, body })),
    )
    return draftOfMacro(saved, account.locale)
  }
  return (
    <Page title={macro.name} back={{ to: paths.settingsPage('macros'), label: translate('settings.macros') }}>
      <EditForm
        form={form}
        save={saveDraft}
        refresh={async () => draftOfMacro(await refresh(), account.locale)}
      >
        <MacroFields form={form} />
      </EditForm>
    </Page>
  )
}
