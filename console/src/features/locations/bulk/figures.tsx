import { useLocale } from '../../../lib/i18n.tsx'
import classes from './bulk.module.css'

/** Numbers side by side, each with what it counts. */
export function Figures({ figures }: { figures: readonly (readonly [name: string, value: number])[] }) {
  const format = new Intl.NumberFormat(useLocale())
  return (
    <dl className={classes.figures}>
      {figures.map(([name, value]) => (
        <div key={name} className={classes.figure}>
          <dt>{name}</dt>
          <dd>{format.format(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
