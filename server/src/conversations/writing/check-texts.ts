import { AppError } from '../../platform/errors.ts'
import { nearest } from './nearest.ts'
import { slotsIn, type TextUse, variablesFor } from './variables.ts'

/**
 * Refuses a text whose variables cannot be filled where it is used, before it is kept.
 * @param field what the client calls it
 * @throws AppError invalid, naming the variable and the known one that is nearest
 */
export function checkVariables(
  { text, html }: { text: string; html?: string | null },
  use: TextUse,
  field: string,
): void {
  const known = variablesFor(use)
  const slots = slotsIn(text)
  for (const { name, source } of slots) {
    if (known.some((one) => one === name)) continue
    throw new AppError('invalid', `There is no variable ${source.slice(0, 80)}.`, {
      key: 'variable_unknown',
      field,
      values: { name: name.slice(0, 80), nearest: nearest(name, known) ?? 'none' },
    })
  }
  const open = /\{\{(?![^{}]{0,500}\}\})/.exec(text)
  if (open)
    throw new AppError('invalid', 'A variable is not closed.', {
      key: 'variable_open',
      field,
      values: { start: text.slice(open.index + 2, open.index + 32).split('\n', 1)[0] ?? '' },
    })
  const split = html ? slots.length - slotsIn(html).length : 0
  if (split > 0)
    throw new AppError('invalid', 'A variable is formatted only in part.', { key: 'variable_split', field })
}
