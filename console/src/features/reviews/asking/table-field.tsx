import { Button, FileButton, Textarea } from '@mantine/core'
import { useTranslate } from '../../../lib/i18n.tsx'
import classes from './asking.module.css'

type TableFieldProps = {
  value: string
  onChange: (text: string) => void
  hint: string
  error?: string | undefined
}

/** A table to paste, or to take from a file. */
export function TableField({ value, onChange, hint, error }: TableFieldProps) {
  const translate = useTranslate()
  return (
    <>
      <Textarea
        label={translate('review-asking.table')}
        description={hint}
        autosize
        minRows={4}
        maxRows={12}
        value={value}
        error={error}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <div className={classes.buttons}>
        <FileButton accept=".csv,.tsv,.txt,text/csv" onChange={(file) => void file?.text().then(onChange)}>
          {(props) => (
            <Button variant="default" {...props}>
              {translate('review-asking.file')}
            </Button>
          )}
        </FileButton>
      </div>
    </>
  )
}
