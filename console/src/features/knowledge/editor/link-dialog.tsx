import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { IconFileText, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/react'
import { type FormEvent, useId, useState } from 'react'
import { publishedArticlesOptions } from '../../../lib/articles.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import classes from './link-dialog.module.css'

const address = /^(?:https?:\/\/|mailto:|tel:|www\.)\S+$|^[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/i
const mail = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i

/** Leads from the chosen words to an article of one's own, wherever that moves to, or to an address. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const translate = useTranslate()
  const locale = useLocale()
  const listId = useId()
  const known = String(editor.getAttributes('link').href ?? '')
  const [text, setText] = useState(known.startsWith('article:') ? '' : known)
  const words = text.trim()
  const isAddress = address.test(words) || mail.test(words)
  const { data: articles = [] } = useQuery({
    ...publishedArticlesOptions(isAddress ? '' : words, locale),
    placeholderData: keepPreviousData,
  })
  function set(href: string, name: string) {
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !known) {
      const marks = [{ type: 'link', attrs: { href } }]
      chain.insertContent({ type: 'text', text: name, marks }).run()
    } else chain.setLink({ href }).run()
    onClose()
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (isAddress) return set(mail.test(words) ? `mailto:${words}` : withScheme(words), words)
    const [first] = articles
    if (first && words) set(`article:${first.id}`, first.title)
  }
  function remove() {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={translate('articles.link')} size="md" returnFocus={false}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label={translate('articles.linkTo')}
            leftSection={<IconSearch size={16} />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autoComplete="off"
            data-autofocus
          />
          {!isAddress && articles.length > 0 && (
            <ul className={classes.list} id={listId} aria-label={translate('articles.articles')}>
              {articles.map(({ id, title }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={classes.choice}
                    aria-current={known === `article:${id}` || undefined}
                    onClick={() => set(`article:${id}`, title)}
                  >
                    <IconFileText size={16} aria-hidden />
                    {title}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <Group justify="flex-end" gap="sm">
            {known && (
              <Button variant="default" mr="auto" onClick={remove}>
                {translate('articles.linkRemove')}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {translate('common.cancel')}
            </Button>
            <Button type="submit" disabled={!isAddress}>
              {translate('articles.linkSet')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function withScheme(text: string): string {
  return /^[a-z]+:/i.test(text) ? text : `https://${text}`
}
