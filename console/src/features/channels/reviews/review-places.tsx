import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { locationsOptions } from '../../../lib/places.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { reviewKeys } from '../../../lib/reviews.ts'
import { Chip } from '../../../ui/chip.tsx'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import { RowContent } from '../../../ui/row-list.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { Section } from '../../../ui/section.tsx'
import { VirtualList } from '../../../ui/virtual-list.tsx'

const mostShown = 50

/** Which of our locations the places of a source are; those nobody knows stand first. */
export function ReviewPlaces({ channelId }: { channelId: string }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const { data: locations } = useSuspenseQuery(locationsOptions)
  const { data: places = [] } = useQuery({
    queryKey: [...reviewKeys.sources, channelId, 'places'],
    queryFn: async ({ signal }) =>
      (
        await answer(
          api.GET('/api/v1/review-sources/{id}/places', { params: { path: { id: channelId } }, signal }),
        )
      ).items,
  })
  const put = useMutation({
    mutationFn: ({ placeId, locationId }: { placeId: string; locationId: string | null }) => {
      const params = { path: { id: channelId, placeId } }
      return answer(api.PUT('/api/v1/review-sources/{id}/places/{placeId}', { params, body: { locationId } }))
    },
    onSuccess: async () => {
      notifyDone(translate('reviews.placed'))
      await client.invalidateQueries({ queryKey: reviewKeys.all })
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  if (places.length === 0) return null
  const choices = locations.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Section title={translate('reviews.places')} text={translate('reviews.placesText')} isWide>
      <VirtualList label={translate('reviews.places')} items={places} keyOf={({ placeId }) => placeId}>
        {({ placeId, name, locationId, foundBy }) => (
          <RowContent
            name={name || placeId}
            detail={name ? placeId : undefined}
            side={
              <>
                {foundBy === null && <Chip tone="warn">{translate('reviews.unplaced')}</Chip>}
                <SearchSelect
                  aria-label={translate('reviews.locationOf', { place: name || placeId })}
                  placeholder={translate('reviews.noneOfOurs')}
                  data={choices}
                  clearable
                  limit={mostShown}
                  value={locationId}
                  disabled={put.isPending}
                  onChange={(value) => put.mutate({ placeId, locationId: value })}
                />
              </>
            }
          />
        )}
      </VirtualList>
    </Section>
  )
}
