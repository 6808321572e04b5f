import { Button, Group, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import { useCommands } from '../../lib/commands.tsx'
import { useFormFaults } from '../../lib/form-faults.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { LeaveGuard } from '../../ui/leave-guard.tsx'
import { showFirstFault } from '../../ui/show-first-fault.ts'
import classes from './writing.module.css'

type CreateFormProps<Draft> = {
  form: UseFormReturnType<Draft>
  create: (draft: Draft) => Promise<unknown>
  onCreated: () => void
  children: ReactNode
}

/** A page that makes something new: refusals stand at their fields, and nothing is lost by leaving. */
export function CreateForm<Draft extends object>({
  form,
  create,
  onCreated,
  children,
}: CreateFormProps<Draft>) {
  const translate = useTranslate()
  const faultsOf = useFormFaults()
  const element = useRef<HTMLFormElement>(null)
  const creating = useMutation({
    mutationFn: create,
    onSuccess: onCreated,
    onError(error) {
      form.setErrors(faultsOf(error, { values: form.getValues() }).fields)
      showFirstFault(element.current)
    },
  })
  const problem = creating.error && faultsOf(creating.error, { values: form.values }).general
  useCommands([
    {
      id: 'create',
      group: 'app',
      label: translate('wording.create'),
      keys: 'mod+s,mod+enter',
      run: () => element.current?.requestSubmit(),
    },
  ])
  return (
    <form
      ref={element}
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit(
        (draft) => creating.mutate(draft),
        () => showFirstFault(element.current),
      )}
    >
      {children}
      {problem && (
        <Text c="var(--danger)" role="alert">
          {problem}
        </Text>
      )}
      <Group justify="flex-end">
        <Button type="submit" size="md" loading={creating.isPending} disabled={creating.isSuccess}>
          {translate('wording.create')}
        </Button>
      </Group>
      <LeaveGuard isActive={form.isDirty() && !creating.isPending && !creating.isSuccess} />
    </form>
  )
}
