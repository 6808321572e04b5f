import { Button } from '@mantine/core'
import { useTranslate } from '../lib/i18n.tsx'

type MoreButtonProps = {
  /** What `useInfiniteQuery` gives. */
  pages: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> }
}

/** Fetches what comes next in a list; nothing once all is there. */
export function MoreButton({ pages }: MoreButtonProps) {
  const translate = useTranslate()
  if (!pages.hasNextPage) return null
  return (
    <div>
      <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
        {translate('forms.showMore')}
      </Button>
    </div>
  )
}
