import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconExternalLink, IconEye, IconHistory, IconMenu2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type Article, publicAddressOf } from '../../lib/articles.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { languageName } from '../../lib/languages.ts'
import type { MessageKey } from '../../lib/message-keys.ts'
import { paths } from '../../paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import classes from './article-page.module.css'
import type { ArticleText } from './queries.ts'
import { PublishButtons } from './text/publish-buttons.tsx'
import type { SaveState, useTextSaving } from './text/use-text-saving.ts'
import { stateNames, stateOf, stateTones } from './text-state.ts'
import { useHelpCentre } from './use-help-centre.ts'

type ArticleBarProps = {
  article: Article
  text: ArticleText
  saving: ReturnType<typeof useTextSaving>
  isReadOnly: boolean
  onMenu: () => void
  onPreview: () => void
  onVersions: () => void
}

const saveTexts: Record<SaveState, MessageKey | undefined> = {
  clean: undefined,
  waiting: undefined,
  saving: 'articles.saving',
  saved: 'articles.saved',
  failed: 'articles.notSaved',
  conflict: 'articles.notSaved',
}

/** Which text it is, whether it is kept, and what comes of it next. */
export function ArticleBar(props: ArticleBarProps) {
  const { article, text, saving, isReadOnly, onMenu, onPreview, onVersions } = props
  const translate = useTranslate()
  const spoken = useLocale()
  const helpCentre = useHelpCentre()
  const state = stateOf(text)
  const saveText = saveTexts[saving.state]
  const address = article.kind === 'public' ? publicAddressOf(text, helpCentre) : undefined
  return (
    <header className={classes.bar}>
      <IconButton
        className={classes.burger ?? ''}
        icon={IconMenu2}
        label={translate('common.menu')}
        onClick={onMenu}
      />
      <Link to={paths.helpCentre()} className={classes.back}>
        <IconChevronLeft size={16} aria-hidden />
        {translate('common.helpCentre')}
      </Link>
      <div className={classes.where}>
        <span className={classes.language}>
          {languageName(text.locale, spoken)}
          {text.regionName && `, ${text.regionName}`}
        </span>
        <Chip tone={stateTones[state]}>{translate(stateNames[state])}</Chip>
        {article.isArchived && <Chip>{translate('articles.stateArchived')}</Chip>}
      </div>
      <span
        className={classes.saved}
        role="status"
        data-failed={saving.state === 'failed' || saving.state === 'conflict' || undefined}
      >
        {saveText && translate(saveText)}
      </span>
      <div className={classes.actions}>
        {address && (
          <Tooltip label={translate('articles.openPublic')}>
            <ActionIcon
              component="a"
              href={address}
              target="_blank"
              rel="noreferrer"
              size="lg"
              aria-label={translate('articles.openPublic')}
            >
              <IconExternalLink size={18} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        )}
        <IconButton
          size="lg"
          icon={IconHistory}
          label={translate('articles.versions')}
          onClick={onVersions}
        />
        <Button
          variant="default"
          className={classes.preview ?? ''}
          leftSection={<IconEye size={16} />}
          aria-label={translate('articles.preview')}
          onClick={onPreview}
        >
          {translate('articles.preview')}
        </Button>
        {!isReadOnly && <PublishButtons article={article} text={text} saving={saving} />}
      </div>
    </header>
  )
}
