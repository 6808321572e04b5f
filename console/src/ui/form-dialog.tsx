import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import { useCommands } from '../lib/commands.tsx'
import { useFormFaults } from '../lib/form-faults.ts'
import { useTranslate } from '../lib/i18n.tsx'
import { showFirstFault } from './show-first-fault.ts'

type FormDialogProps<Values> = {
  isOpen: boolean
  title: string
  text?: ReactNode
  form: UseFormReturnType<Values>
  /** Names what the button does: "Create key". */
  submit: string
  /** Does it; what it throws is shown. */
  save: (values: Values) => Promise<unknown>
  fieldOf?: (path: string) => string | undefined
  size?: 'sm' | 'md' | 'lg'
  /** The caller shows what comes after, so that saving alone closes nothing. */
  keepOpen?: boolean
  onClose: () => void
  children: ReactNode
}

/** A small form in front of the page. Closes when it is done; the page refreshes itself in `save`. */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>) {
  const { isOpen, title, size = 'md', onClose, form } = props
  function close() {
    onClose()
    form.reset()
  }
  return (
    <Modal opened={isOpen} onClose={close} title={title} size={size}>
      <DialogForm {...props} onClose={close} />
    </Modal>
  )
}

function DialogForm<Values extends object>(props: FormDialogProps<Values>) {
  const { text, form, submit, save, fieldOf, keepOpen = false, onClose, children } = props
  const translate = useTranslate()
  const faultsOf = useFormFaults()
  const element = useRef<HTMLFormElement>(null)
  const saving = useMutation({
    mutationFn: save,
    onSuccess: () => !keepOpen && onClose(),
    onError(error) {
      form.setErrors(faultsOf(error, { values: form.getValues(), fieldOf }).fields)
      showFirstFault(element.current)
    },
  })
  const problem = saving.error && faultsOf(saving.error, { values: form.values, fieldOf }).general
  useCommands([
    {
      id: 'submit-dialog',
      group: 'app',
      label: submit,
      keys: 'mod+enter,mod+s',
      run: () => element.current?.requestSubmit(),
    },
  ])
  return (
    <form
      ref={element}
      noValidate
      onSubmit={form.onSubmit(
        (values) => saving.mutate(values),
        () => showFirstFault(element.current),
      )}
    >
      <Stack gap="md">
        {text && <Text c="dimmed">{text}</Text>}
        {children}
        {problem && (
          <Text c="var(--danger)" role="alert">
            {problem}
          </Text>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {translate('common.cancel')}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
