import { Combobox } from '@mantine/core'
import { IconBook2 } from '@tabler/icons-react'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import {
  type ArticleRow,
  articleOptions,
  helpCentreOptions,
  publicAddressOf,
  publicTextOf,
  publishedArticlesOptions,
} from '../../../lib/articles.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { notifyProblem } from '../../../ui/notify.tsx'
import { OptionLine, OptionList, PickerFrame } from '../../../ui/picker-frame.tsx'
import { useListFocus } from '../../../ui/use-list-focus.ts'

export type ArticleLink = { articleId: string; href: string; title: string }

type ArticleMenuProps = { locale: string; onChoose: (link: ArticleLink) => void }

/** Finds an article customers can read and hands over the link to it in the language of the conversation. */
export function ArticleMenu({ locale, onChoose }: ArticleMenuProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const [isOpen, setIsOpen] = useState(false)
  const [search, setSearch] = useState('')
  const { data: articles = [] } = useQuery({
    ...publishedArticlesOptions(search.trim(), locale),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  })
  async function choose(article: ArticleRow | undefined) {
    if (!article) return
    try {
      const helpCentre = await client.ensureQueryData(helpCentreOptions)
      const { texts } = await client.ensureQueryData(articleOptions(article.id))
      const text = publicTextOf({ texts }, locale, helpCentre.defaultLocale)
      const href = text && publicAddressOf(text, helpCentre)
      if (href) onChoose({ articleId: article.id, href, title: text.title })
    } catch (error) {
      notifyProblem(problemText(error))
    }
  }
  return (
    <PickerFrame
      isOpen={isOpen}
      onOpen={setIsOpen}
      onSubmit={(id, close) => {
        close()
        setSearch('')
        void choose(articles.find((article) => article.id === id))
      }}
      list={(markFirst) => (
        <Found articles={articles} search={search} onSearch={setSearch} markFirst={markFirst} />
      )}
    >
      {(toggle) => (
        <IconButton
          icon={IconBook2}
          label={translate('writing.insertArticle')}
          aria-expanded={isOpen}
          onClick={toggle}
        />
      )}
    </PickerFrame>
  )
}

type FoundProps = {
  articles: readonly ArticleRow[]
  search: string
  onSearch: (text: string) => void
  markFirst: () => unknown
}

function Found({ articles, search, onSearch, markFirst }: FoundProps) {
  const translate = useTranslate()
  const input = useListFocus()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first hit follows what is found
  useEffect(() => void markFirst(), [articles])
  return (
    <>
      <Combobox.Search
        ref={input}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        placeholder={translate('writing.searchArticles')}
        aria-label={translate('writing.searchArticles')}
      />
      <OptionList label={translate('writing.insertArticle')}>
        {articles.map(({ id, title }) => (
          <Combobox.Option key={id} value={id}>
            <OptionLine name={title} isChosen={false} />
          </Combobox.Option>
        ))}
        {articles.length === 0 && <Combobox.Empty>{translate('common.nothingFound')}</Combobox.Empty>}
      </OptionList>
    </>
  )
}
