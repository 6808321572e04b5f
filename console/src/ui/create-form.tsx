import { Button, Group, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import { useCommands } from '../lib/commands.tsx'
import { useFormFaults } from '../lib/form-faults.ts'
import classes from './create-form.module.css'
import { LeaveGuard } from './leave-guard.tsx'
import { showFirstFault } from './show-first-fault.ts'

type CreateFormProps<Draft, Made> = {
  form: UseFormReturnType<Draft>
  create: (draft: Draft) => Promise<Made>
  onCreated: (made: Made) => unknown
  /** What the button says. */
  action: string
  /** What takes a moment, said while it does. */
  meanwhile?: string
  /** The form's field for the API's, where they are called differently. */
  fieldOf?: (path: string) => string | undefined
  children: ReactNode
}

/** A page that makes something new: refusals stand at their fields, and nothing is lost by leaving. */
export function CreateForm<Draft extends object, Made>(props: CreateFormProps<Draft, Made>) {
  const { form, create, onCreated, action, meanwhile, fieldOf, children } = props
  const faultsOf = useFormFaults()
  const element = useRef<HTMLFormElement>(null)
  const creating = useMutation({
    mutationFn: create,
    onSuccess: onCreated,
    onError(error) {
      form.setErrors(faultsOf(error, { values: form.getValues(), fieldOf }).fields)
      showFirstFault(element.current)
    },
  })
  const problem = creating.error && faultsOf(creating.error, { values: form.values, fieldOf }).general
  useCommands([
    {
      id: 'create',
      group: 'app',
      label: action,
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
      <Group justify="flex-end" gap="sm">
        {meanwhile && creating.isPending && <Text c="dimmed">{meanwhile}</Text>}
        <Button type="submit" size="md" loading={creating.isPending} disabled={creating.isSuccess}>
          {action}
        </Button>
      </Group>
      <LeaveGuard isActive={form.isDirty() && !creating.isPending && !creating.isSuccess} />
    </form>
  )
}
