import { Button } from '@mantine/core'
import { IconDownload, IconFileImport } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { Page } from '../../ui/page.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { ImportState } from './import-state.tsx'
import { importsOptions, productNames } from './queries.ts'
import { UploadForm } from './upload-form.tsx'

/** What comes from another help desk, and everything the brand has, to take along. */
export function ImportsPage() {
  const translate = useTranslate()
  const { data: imports } = useSuspenseQuery(importsOptions)
  return (
    <Page title={translate('imports.title')} lead={translate('imports.lead')}>
      <Section title={translate('imports.bring')} text={translate('imports.bringText')}>
        <UploadForm />
      </Section>
      {imports.length > 0 && (
        <Section title={translate('imports.before')} isWide>
          <RowList label={translate('imports.before')}>
            {imports.map(({ id, source, filename, state, createdAt, createdBy }) => (
              <Row
                key={id}
                to={paths.import(id)}
                lead={<IconFileImport size={20} stroke={1.5} aria-hidden />}
                name={`${productNames[source]}: ${filename}`}
                detail={
                  <>
                    {createdBy && `${createdBy.name} · `}
                    <TimeAgo at={createdAt} form="distance" />
                  </>
                }
                side={<ImportState state={state} />}
              />
            ))}
          </RowList>
        </Section>
      )}
      <Section title={translate('imports.export')} text={translate('imports.exportText')}>
        <Button
          component="a"
          href="/api/v1/export"
          download
          variant="default"
          leftSection={<IconDownload size={16} />}
          style={{ alignSelf: 'flex-start' }}
        >
          {translate('imports.exportNow')}
        </Button>
      </Section>
    </Page>
  )
}
