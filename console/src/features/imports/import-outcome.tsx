import { Button, Group } from '@mantine/core'
import { IconDownload, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useLocale, useTranslate, useTranslator } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { Confirmed } from '../../ui/confirmed.tsx'
import classes from './outcome.module.css'
import type { Import } from './queries.ts'
import { useImport } from './use-import.ts'

/** What became of what an import read; the report has a row for each. */
export function ImportOutcome({ id, results }: Import) {
  const translate = useTranslate()
  const { translateNamed } = useTranslator()
  const locale = useLocale()
  const navigate = useNavigate()
  const { remove } = useImport(id)
  const named = (key: string) => translateNamed(`imports.${key}`) ?? key
  return (
    <>
      {results.length > 0 && (
        <div className={classes.scroll}>
          <table className={classes.table} aria-label={translate('imports.results')}>
            <thead>
              <tr>
                <th scope="col">{named('report.column.kind')}</th>
                <th scope="col">{named('report.column.state')}</th>
                <th scope="col">{named('report.column.reason')}</th>
                <th scope="col">{translate('imports.count')}</th>
              </tr>
            </thead>
            <tbody>
              {results.map(({ kind, state, reason, count }) => (
                <tr key={`${kind} ${state} ${reason}`}>
                  <td>{named(`report.kind.${kind}`)}</td>
                  <td>{named(`report.state.${state}`)}</td>
                  <td>{reason && named(`reason.${reason}`)}</td>
                  <td>{new Intl.NumberFormat(locale).format(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Group gap="sm">
        <Button
          component="a"
          href={`/api/v1/imports/${id}/report`}
          download
          leftSection={<IconDownload size={16} />}
        >
          {translate('imports.report')}
        </Button>
        <Confirmed
          title={translate('imports.forgetTitle')}
          text={translate('imports.forgetText')}
          action={translate('imports.forget')}
          onConfirm={async () => {
            await remove()
            await navigate({ to: paths.settingsPage('imports') })
          }}
        >
          {(ask) => (
            <Button variant="subtle" color="red" leftSection={<IconTrash size={16} />} onClick={ask}>
              {translate('imports.forget')}
            </Button>
          )}
        </Confirmed>
      </Group>
    </>
  )
}
