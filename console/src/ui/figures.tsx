import { useLocale } from '../lib/i18n.tsx'
import { formattingLocale } from '../lib/locales.ts'
import classes from './figures.module.css'

export type Figure = {
  name: string
  /** A text stands as it is; without a value only the note is shown. */
  value?: number | string | undefined
  /** What it is of, or how sure it is. */
  note?: string | undefined
}

/** Numbers side by side, each with what it counts. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const format = new Intl.NumberFormat(formattingLocale(useLocale()))
  return (
    <dl className={classes.figures}>
      {figures.map(({ name, value, note }) => (
        <div key={name} className={classes.figure}>
          <dt>{name}</dt>
          {value !== undefined && <dd>{typeof value === 'number' ? format.format(value) : value}</dd>}
          {note && <dd className={classes.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
