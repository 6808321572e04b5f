import type { ReactNode } from 'react'
import type { Visit } from '../accounts/index.ts'

/** What is wrong with a field, or with the form as a whole (`form`), as its reader is told. */
export type FormFault = { field: string; text: string }

type Judged = { faults: readonly FormFault[] }

/** All that is wrong, each leading to its field; nothing where nothing is. */
export function FormFaults({ visit: { say }, faults }: Judged & { visit: Visit }) {
  if (faults.length === 0) return null
  return (
    <section className="trouble" aria-labelledby="faults">
      <h2 id="faults">{say('requests.faults')}</h2>
      <ul>
        {faults.map(({ field, text }) => (
          <li key={field + text}>{field === 'form' ? text : <a href={`#${field}`}>{text}</a>}</li>
        ))}
      </ul>
    </section>
  )
}

/** Nobody sees it or comes to it by keyboard; what fills in all fields it finds does. */
export function FormTrap({ visit: { say } }: { visit: Visit }) {
  return (
    <div className="unseen" aria-hidden="true">
      <label>
        {say('requests.trap')}
        <input name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}

type FieldProps = Judged & {
  id: string
  label: string
  /** Beside the label, such as that it may stay empty. */
  beside?: string | undefined
  /** Below the label. */
  hint?: string | undefined
  children: ReactNode
}

/** A field with its label and what is wrong with it. */
export function FormField({ faults, id, label, beside, hint, children }: FieldProps) {
  const fault = faults.find(({ field }) => field === id)
  return (
    <div>
      <label htmlFor={id}>
        {label}
        {beside && <span className="hint"> {beside}</span>}
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      {fault && (
        <p className="wrong" id={`${id}-wrong`}>
          {fault.text}
        </p>
      )}
    </div>
  )
}

/** What marks a field as wrong and leads to what describes it. */
export function faultMarks(faults: readonly FormFault[], id: string, hintId?: string) {
  const isWrong = faults.some(({ field }) => field === id)
  const describedBy = [isWrong && `${id}-wrong`, hintId].filter(Boolean).join(' ')
  return { 'aria-invalid': isWrong || undefined, 'aria-describedby': describedBy || undefined }
}
