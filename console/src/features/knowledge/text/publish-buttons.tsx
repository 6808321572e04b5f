import { Button, Menu } from '@mantine/core'
import {
  IconCalendarTime,
  IconChevronDown,
  IconEyeOff,
  IconPencil,
  IconSend,
  IconX,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { Article } from '../../../lib/articles.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import type { ArticleText } from '../queries.ts'
import { useHelpCentre } from '../use-help-centre.ts'
import { PlanDialog } from './plan-dialog.tsx'
import { useTextActions } from './use-text-actions.ts'
import type { useTextSaving } from './use-text-saving.ts'
import { WordsDialog } from './words-dialog.tsx'

type PublishProps = { article: Article; text: ArticleText; saving: ReturnType<typeof useTextSaving> }

/** The next step of a text for whoever looks at it: asking for a review, or making it public. */
export function PublishButtons({ article, text, saving }: PublishProps) {
  const translate = useTranslate()
  const { member } = useSession()
  const { mayPublish, articlesNeedApproval } = useHelpCentre()
  const actions = useTextActions({ articleId: article.id, textId: text.id }, saving)
  const [dialog, setDialog] = useState<'ask' | 'plan' | 'note' | 'unpublish'>()
  const close = () => setDialog(undefined)
  const isUnwritten = saving.state === 'waiting' || saving.state === 'saving' || saving.state === 'failed'
  const isShown = text.publishedVersion !== null && !text.hasChanges && !isUnwritten
  const isAllowed = mayPublish && (!articlesNeedApproval || text.review === 'approved')
  const published = translate(
    article.kind === 'internal' ? 'articles.publishedForStaff' : 'articles.published',
  )
  // Who has to decide is asked above the text; there is nothing to ask for.
  const isAsked = text.review === 'asked' && (!mayPublish || text.reviewedBy?.id === member.id)
  return (
    <>
      {!isAllowed && (
        <Button
          leftSection={<IconSend size={16} />}
          disabled={isAsked || isShown}
          loading={actions.isBusy}
          onClick={() => setDialog('ask')}
        >
          {translate(isAsked ? 'articles.askedAlready' : 'articles.ask')}
        </Button>
      )}
      {isAllowed && (
        <Button
          disabled={isShown}
          loading={actions.isBusy}
          onClick={() => void actions.publish({}, published).catch(() => undefined)}
        >
          {translate(nameOf(text, isShown))}
        </Button>
      )}
      {mayPublish && (
        <Menu position="bottom-end" width={250}>
          <Menu.Target>
            <IconButton
              icon={IconChevronDown}
              size="lg"
              variant="default"
              label={translate('articles.otherWays')}
            />
          </Menu.Target>
          <Menu.Dropdown>
            {isAllowed && (
              <>
                <Menu.Item
                  leftSection={<IconPencil size={16} />}
                  disabled={isShown}
                  onClick={() => setDialog('note')}
                >
                  {translate('articles.publishWithNote')}
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconCalendarTime size={16} />}
                  disabled={isShown}
                  onClick={() => setDialog('plan')}
                >
                  {translate('articles.plan')}
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconSend size={16} />}
                  disabled={isShown || text.review === 'asked'}
                  onClick={() => setDialog('ask')}
                >
                  {translate('articles.ask')}
                </Menu.Item>
              </>
            )}
            {text.scheduledVersion !== null && (
              <Menu.Item leftSection={<IconX size={16} />} onClick={actions.unschedule}>
                {translate('articles.unplan')}
              </Menu.Item>
            )}
            <Menu.Item
              leftSection={<IconEyeOff size={16} />}
              disabled={text.publishedVersion === null}
              onClick={() => setDialog('unpublish')}
            >
              {translate('articles.unpublish')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {dialog === 'ask' && (
        <WordsDialog
          title={translate('articles.ask')}
          label={translate('articles.askNote')}
          submit={translate('articles.ask')}
          onSay={(note) => actions.review('asked', note, translate('articles.asked'))}
          onClose={close}
        />
      )}
      {dialog === 'note' && (
        <WordsDialog
          title={translate('articles.publishWithNote')}
          label={translate('articles.publishNote')}
          submit={translate('articles.publish')}
          onSay={(note) => actions.publish({ note }, published)}
          onClose={close}
        />
      )}
      {dialog === 'plan' && (
        <PlanDialog
          text={text}
          onChoose={(at) => actions.publish({ at }, translate('articles.planned'))}
          onClose={close}
        />
      )}
      {dialog === 'unpublish' && (
        <ConfirmDialog
          title={translate('articles.unpublishTitle')}
          text={translate('articles.unpublishText')}
          action={translate('articles.unpublish')}
          onConfirm={() => actions.unpublish(translate('articles.unpublished'))}
          onCancel={close}
        />
      )}
    </>
  )
}

function nameOf({ publishedVersion }: ArticleText, isShown: boolean) {
  if (isShown) return 'articles.statePublished'
  return publishedVersion === null ? 'articles.publish' : 'articles.publishChanges'
}
