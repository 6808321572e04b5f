import { IconBolt } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useCommands } from '../../../lib/commands.tsx'
import { useTranslate } from '../../../lib/i18n.tsx'
import { type Macro, macrosOptions } from '../../../lib/writing.ts'

type Does = { onOpen: () => void; onRun: (macro: Macro) => void }

/** Macros by key, and each by its name in Cmd-K. */
export function useMacroCommands(mayWrite: boolean, { onOpen, onRun }: Does): void {
  const translate = useTranslate()
  const { data: macros = [] } = useQuery({ ...macrosOptions, enabled: mayWrite })
  const group = 'conversation' as const
  useCommands(
    mayWrite
      ? [
          {
            id: 'macro',
            group,
            label: translate('writing.runMacro'),
            keys: 'shift+m',
            icon: IconBolt,
            run: onOpen,
          },
          ...macros
            .filter((macro) => !macro.isArchived)
            .map((macro) => ({
              id: `macro-${macro.id}`,
              group,
              label: translate('writing.runMacroNamed', { name: macro.name }),
              icon: IconBolt,
              run: () => onRun(macro),
            })),
        ]
      : [],
  )
}
