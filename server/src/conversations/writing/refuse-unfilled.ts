import { AppError } from '../../platform/errors.ts'
import { slotsIn, variableNames } from './variables.ts'

/** Stops an answer in which a variable still stands: no customer should read one. @throws AppError invalid */
export function refuseUnfilled(text: string): void {
  const left = slotsIn(text).filter(({ name }) => variableNames.some((one) => one === name))
  if (left.length === 0) return
  const names = [...new Set(left.map(({ name }) => name))].join(', ')
  throw new AppError('invalid', `Variables are still to be filled in: ${names}.`, {
    key: 'variable_left',
    values: { names },
  })
}
