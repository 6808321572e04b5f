import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import {
  type ReviewImportDetail,
  reviewImportOptions,
  reviewImportsOptions,
} from '../../../lib/review-imports.ts'
import { paths } from '../../../paths.ts'
import { BroughtList } from '../../../ui/brought/brought-list.tsx'
import { Frame } from '../../../ui/frame.tsx'
import { Page } from '../../../ui/page.tsx'
import { Section } from '../../../ui/section.tsx'
import { UploadForm } from '../../../ui/upload-form.tsx'
import { ImportState } from './import-state.tsx'

// Who: whoever sets the brand up. What for: to have here what was said on platforms that cannot be asked, and in the
// years before. They expect to see what a file is before anything of it counts.

/** Brings tables of reviews, and shows those that were brought. */
export function ReviewImportsPage({ onMenu }: { onMenu: () => void }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { data: imports = [] } = useQuery(reviewImportsOptions)
  return (
    <Frame onMenu={onMenu}>
      <Page
        title={translate('review-import.title')}
        lead={translate('review-import.lead')}
        back={{ to: paths.reviews(), label: translate('reviews.title') }}
      >
        <Section title={translate('review-import.bring')} text={translate('review-import.bringText')}>
          <UploadForm<ReviewImportDetail>
            path="/api/v1/review-imports"
            accept=".csv,.tsv,.txt,.xlsx,.json,.ndjson"
            label={translate('review-import.file')}
            description={translate('review-import.fileText')}
            placeholder={translate('review-import.chooseFile')}
            action={translate('review-import.upload')}
            onDone={(detail) => {
              client.setQueryData(reviewImportOptions(detail.id).queryKey, detail)
              void client.invalidateQueries({ queryKey: reviewImportsOptions.queryKey })
              return navigate({ to: paths.reviewImport(detail.id) })
            }}
          />
        </Section>
        {imports.length > 0 && (
          <Section title={translate('review-import.before')} isWide>
            <BroughtList
              label={translate('review-import.before')}
              imports={imports}
              to={paths.reviewImport}
              state={({ state }) => <ImportState state={state} />}
            />
          </Section>
        )}
      </Page>
    </Frame>
  )
}
