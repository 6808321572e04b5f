import { Loader, Modal, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { locationsOptions } from '../../lib/places.ts'
import { ProblemState } from '../../ui/empty-state.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import classes from './preview-dialog.module.css'
import { previewOptions, type TextPlace } from './queries.ts'

/** What customers would read, as the page they would see, at a place or at none. */
export function PreviewDialog({ onClose, ...place }: TextPlace & { onClose: () => void }) {
  const translate = useTranslate()
  const [locationId, setLocationId] = useState<string | null>(null)
  const [width, setWidth] = useState('desktop')
  const { data: locations = [] } = useQuery(locationsOptions)
  const { data: page, error, refetch } = useQuery(previewOptions(place, locationId))
  return (
    <Modal
      opened
      onClose={onClose}
      title={translate('articles.preview')}
      size="min(1180px, 96vw)"
      classNames={{ body: classes.body ?? '' }}
    >
      <div className={classes.tools}>
        <SearchSelect
          aria-label={translate('common.location')}
          placeholder={translate('articles.noPlace')}
          data={locations.map(({ id, name }) => ({ value: id, label: name }))}
          value={locationId}
          onChange={setLocationId}
          clearable
          limit={100}
        />
        <SegmentedControl
          aria-label={translate('articles.width')}
          data={[
            { value: 'desktop', label: translate('articles.desktop') },
            { value: 'phone', label: translate('articles.phone') },
          ]}
          value={width}
          onChange={setWidth}
        />
      </div>
      {error && <ProblemState error={error} onRetry={() => void refetch()} />}
      {!page && !error && <Loader size="sm" m="md" aria-label={translate('common.loading')} />}
      {page && (
        <iframe
          className={classes.frame}
          data-width={width}
          title={translate('articles.preview')}
          sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
          srcDoc={quiet(page)}
        />
      )}
    </Modal>
  )
}

// Links open beside the console; the page works without its scripts, and here it has none.
function quiet(page: string): string {
  return page
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace('<head>', '<head><base target="_blank">')
}
