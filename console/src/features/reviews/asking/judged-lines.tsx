import { useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import classes from './asking.module.css'

type Line = { line: number; who: string; fault: string | null }

/** How many lines of a table are sound, and what is wrong with the others. */
export function JudgedLines({ ready, lines }: { ready: number; lines: readonly Line[] }) {
  const translate = useTranslate()
  const { translateNamed } = useTranslator()
  const faulty = lines.filter(({ fault }) => fault !== null)
  return (
    <div role="status">
      <p className={classes.quiet}>{translate('review-asking.ready', { count: ready })}</p>
      {faulty.length > 0 && (
        <>
          <p className={classes.quiet}>{translate('review-asking.faulty', { count: faulty.length })}</p>
          <ul className={classes.faults}>
            {faulty.map(({ line, who, fault }) => (
              <li key={line}>
                {[
                  translate('review-asking.line', { line }),
                  who,
                  translateNamed(`review-asking.fault_${fault}`) ?? fault,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
