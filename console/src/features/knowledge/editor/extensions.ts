import { TableKit } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'
import { Callout, Picture, Snippet, type SnippetName, Video } from './nodes.ts'

const ownArticle = /^article:[0-9a-f-]{36}$/

/** Everything an article may hold, and nothing else: what is pasted beyond it keeps its words. */
export function articleExtensions(names: Record<SnippetName, string>) {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3, 4] },
      horizontalRule: false,
      codeBlock: false,
      underline: false,
      strike: false,
      link: {
        openOnClick: false,
        defaultProtocol: 'https',
        isAllowedUri: (url, { defaultValidate }) => ownArticle.test(url) || defaultValidate(url),
      },
    }),
    TableKit.configure({ table: { resizable: false } }),
    Picture,
    Callout,
    Video,
    Snippet.configure({ names }),
  ]
}
