import { IconArrowRight } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useFieldWords } from './field-words.ts'
import classes from './history.module.css'
import type { LocationVersion } from './queries.ts'

const shownAtOnce = 6

/** What changes from what to what, field by field; many are folded. */
export function FieldList({ fields }: { fields: LocationVersion['fields'] }) {
  const translate = useTranslate()
  if (fields.length <= shownAtOnce) return <Fields fields={fields} />
  return (
    <details className={classes.folded}>
      <summary>{translate('record.fieldCount', { count: fields.length })}</summary>
      <Fields fields={fields} />
    </details>
  )
}

function Fields({ fields }: { fields: LocationVersion['fields'] }) {
  return (
    <dl className={classes.fields}>
      {fields.map((one) => (
        <Field key={one.field} {...one} />
      ))}
    </dl>
  )
}

function Field({ field, before, after }: LocationVersion['fields'][number]) {
  const translate = useTranslate()
  const words = useFieldWords()
  const [was, is] = words.both(field, before, after)
  return (
    <div className={classes.field}>
      <dt>{words.field(field)}</dt>
      <dd>
        {was && (
          <>
            <del className={classes.before}>{was}</del>
            <IconArrowRight size={14} role="img" aria-label={translate('record.becomes')} />
          </>
        )}
        <span>{is || translate('record.nothing')}</span>
      </dd>
    </div>
  )
}
