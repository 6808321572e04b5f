import type { UseFormReturnType } from '@mantine/form'
import { type FormEvent, type ReactNode, useRef } from 'react'
import { useCommands } from '../lib/commands.tsx'
import { useTranslate } from '../lib/i18n.tsx'
import { useSaving } from '../lib/use-saving.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import classes from './edit-form.module.css'
import { LeaveGuard } from './leave-guard.tsx'
import { notifyDone } from './notify.tsx'
import { SaveBar } from './save-bar.tsx'
import { showFirstFault } from './show-first-fault.ts'

type EditFormProps<Values> = {
  form: UseFormReturnType<Values>
  /** Saves, and answers what the server made of it. */
  save: (values: Values) => Promise<Values>
  /** Reads what is saved now; the next `save` overwrites that. For things two people may edit at once. */
  refresh?: () => Promise<Values>
  /** The form's field for the API's, where they differ. */
  fieldOf?: (path: string) => string | undefined
  /** What is said when it is done, where "saved" is not all. */
  savedText?: () => string
  children: ReactNode
}

/**
 * A page that is one form: says when something is unsaved, saves by button, ⌘S or ⌘↵, shows refusals at their fields,
 * does not let edits be lost by leaving, and asks when somebody else saved first.
 */
export function EditForm<Values extends object>(props: EditFormProps<Values>) {
  const { form, children, savedText, ...how } = props
  const translate = useTranslate()
  const element = useRef<HTMLFormElement>(null)
  const saving = useSaving({
    ...how,
    form,
    onSaved: () => notifyDone(savedText?.() ?? translate('forms.saved')),
    onRefused: () => showFirstFault(element.current),
  })
  const isDirty = form.isDirty()
  useCommands([
    {
      id: 'save',
      group: 'app',
      label: translate('common.save'),
      keys: 'mod+s,mod+enter',
      run: () => isDirty && element.current?.requestSubmit(),
    },
  ])
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    form.onSubmit(saving.save, () => showFirstFault(element.current))(event)
  }
  function discard() {
    form.reset()
    saving.forget()
  }
  return (
    <form className={classes.form} ref={element} onSubmit={onSubmit} noValidate>
      {children}
      {(isDirty || saving.isSaving) && (
        <SaveBar isSaving={saving.isSaving} problem={saving.problem} onDiscard={discard} />
      )}
      <LeaveGuard isActive={isDirty && !saving.isSaving} />
      <ConflictDialog
        isOpen={saving.isConflict}
        onSaveMine={saving.saveMine}
        onShowTheirs={saving.showTheirs}
        onClose={saving.forget}
      />
    </form>
  )
}
