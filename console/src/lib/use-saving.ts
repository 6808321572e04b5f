import type { UseFormReturnType } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useFormFaults } from './form-faults.ts'
import { useTranslate } from './i18n.tsx'
import { isVersionConflict } from './use-versioned.ts'

type Saving<Values> = {
  form: UseFormReturnType<Values>
  save: (values: Values) => Promise<Values>
  refresh?: () => Promise<Values>
  fieldOf?: (path: string) => string | undefined
  onSaved: () => void
  onRefused: () => void
}

/** Saves a form: takes what the server made of it, puts refusals at their fields, notices when somebody was faster. */
export function useSaving<Values extends object>(options: Saving<Values>) {
  const { form, save, refresh, fieldOf, onSaved, onRefused } = options
  const translate = useTranslate()
  const faultsOf = useFormFaults()
  const refused = (error: unknown) => faultsOf(error, { values: form.getValues(), fieldOf })
  const saving = useMutation({
    mutationFn: save,
    onSuccess(saved) {
      take(saved)
      onSaved()
    },
    onError(error) {
      form.setErrors(refused(error).fields)
      onRefused()
    },
  })
  function take(values: Values) {
    form.setInitialValues(values)
    form.setValues(values)
    form.resetDirty(values)
    form.clearErrors()
  }
  const isConflict = refresh !== undefined && isVersionConflict(saving.error)
  const general = saving.error ? (refused(saving.error).general ?? translate('forms.checkFields')) : undefined
  return {
    save: (values: Values) => saving.mutate(values),
    isSaving: saving.isPending,
    isConflict,
    problem: isConflict ? undefined : general,
    forget: saving.reset,
    async saveMine() {
      await refresh?.()
      await saving.mutateAsync(form.getValues())
    },
    async showTheirs() {
      const theirs = await refresh?.()
      if (theirs) take(theirs)
    },
  }
}
