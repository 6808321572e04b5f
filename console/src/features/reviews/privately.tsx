import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answer, api } from '../../lib/api.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { type ReviewPlatform, reviewKeys } from '../../lib/reviews.ts'
import { exactTime } from '../../lib/time.ts'
import { paths } from '../../paths.ts'
import { CopyField } from '../../ui/copy-field.tsx'
import { notifyDone, notifyProblem } from '../../ui/notify.tsx'
import { Section } from '../../ui/section.tsx'

type PrivatelyProps = { id: string; platform: ReviewPlatform | undefined; name: string; mayWrite: boolean }

/** The links by which a reviewer can go on privately, and the conversations that began by them. */
export function Privately({ id, platform, name, mayWrite }: PrivatelyProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const params = { path: { id } }
  const { data } = useQuery({
    queryKey: [...reviewKeys.all, 'privately', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/reviews/{id}/private-links', { params, signal })),
  })
  const make = useChange(() => answer(api.POST('/api/v1/reviews/{id}/private-links', { params })), {
    done: translate('review-answers.didMakeLink'),
  })
  const revoke = useChange((linkId: string) =>
    answer(api.DELETE('/api/v1/reviews/{id}/private-links/{linkId}', { params: { path: { id, linkId } } })),
  )
  if (!data) return null
  const noLinks = platform && !platform.reply.allowsLinks
  return (
    <Section title={translate('review-answers.privately')} text={translate('review-answers.privatelyText')}>
      <Stack gap="md">
        {noLinks && (
          <Text size="sm">
            {data.email
              ? translate('review-answers.noLinksThere', { platform: name, email: data.email.address })
              : translate('review-answers.noLinksNoMail', { platform: name })}
          </Text>
        )}
        {data.links.map((link) => (
          <div key={link.id}>
            <CopyField
              label={translate('review-answers.link')}
              value={link.url}
              text={
                link.isOver
                  ? translate('review-answers.linkOver')
                  : translate('review-answers.linkUntil', {
                      time: exactTime(new Date(link.expiresAt), locale),
                    })
              }
            />
            {mayWrite && !link.isOver && (
              <Button
                size="compact-sm"
                variant="default"
                mt="xs"
                loading={revoke.isPending}
                onClick={() => revoke.mutate(link.id)}
              >
                {translate('review-answers.revoke')}
              </Button>
            )}
          </div>
        ))}
        {mayWrite && !data.links.some(({ isOver }) => !isOver) && (
          <Group>
            <Button variant="default" loading={make.isPending} onClick={() => make.mutate('')}>
              {translate('review-answers.makeLink')}
            </Button>
          </Group>
        )}
        {data.conversations.length > 0 && (
          <div>
            <Text size="sm" c="dimmed">
              {translate('review-answers.begun')}
            </Text>
            {data.conversations.map(({ id: conversationId, number }) => (
              <div key={conversationId}>
                <Anchor component={Link} to={paths.inbox('all', conversationId)} size="sm">
                  {translate('review-answers.begunOne', { number: String(number) })}
                </Anchor>
              </div>
            ))}
          </div>
        )}
      </Stack>
    </Section>
  )
}

function useChange(change: (id: string) => Promise<unknown>, { done }: { done?: string } = {}) {
  const client = useQueryClient()
  const problemText = useProblemText()
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: reviewKeys.all })
      if (done) notifyDone(done)
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
}
