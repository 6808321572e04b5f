import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { uploadFile } from '../../../lib/upload.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import { pictureShown } from './article-html.ts'
import { isTooLong, mostHtmlBytes, readPasted, withoutHandlers } from './pasted.ts'

/** Brings pictures to the server and puts them where one writes. */
export function usePictures() {
  const translate = useTranslate()
  const problemText = useProblemText()
  const [share, setShare] = useState<number>()

  async function keep(file: File): Promise<string | undefined> {
    setShare(0)
    try {
      const { src } = await uploadFile<{ src: string }>('/api/v1/article-files', file, { onShare: setShare })
      return pictureShown(src)
    } catch (error) {
      notifyProblem(`${file.name}: ${problemText(error)}`)
      return undefined
    } finally {
      setShare(undefined)
    }
  }
  async function addFiles(editor: Editor, files: readonly File[], at?: number) {
    for (const file of files) {
      const src = await keep(file)
      if (!src || editor.isDestroyed) continue
      const alt = file.name.replace(/\.[a-z0-9]+$/i, '')
      const node = { type: 'image', attrs: { src, alt } }
      editor
        .chain()
        .focus()
        .insertContentAt(at ?? editor.state.selection.to, node)
        .run()
    }
  }
  async function keepPasted(url: string, alt: string): Promise<string> {
    const src = await keep(fileOf(url, alt || translate('articles.picture')))
    return src ? `<img src="${src}" alt="${escapeText(alt)}">` : ''
  }
  /** Takes what was pasted when it needs more than being put in; false when the editor may have it as it is. */
  function takePasted(editor: Editor, html: string): boolean {
    if (isTooLong(html)) {
      const values = { megabytes: (html.length / 1_000_000).toFixed(1), most: mostHtmlBytes / 1_000 }
      notifyProblem(translate('articles.pasteTooLong', values))
      return true
    }
    if (!/<img\b/i.test(html)) return false
    const id = crypto.randomUUID()
    const markOf = (index: number) => `picture-${id}-${index}`
    const pasted = readPasted(withoutHandlers(html), markOf)
    if (pasted.foreign > 0) notifyDone(translate('articles.foreignPictures', { count: pasted.foreign }))
    void (async () => {
      let clean = pasted.html
      for (const [index, { url, alt }] of pasted.pictures.entries())
        clean = clean.replace(markOf(index), await keepPasted(url, alt))
      if (!editor.isDestroyed) editor.chain().focus().insertContent(clean).run()
    })()
    return true
  }
  return { share, addFiles, takePasted }
}

// The page may not load such an address: its own policy forbids it.
function fileOf(url: string, name: string): File {
  const comma = url.indexOf(',')
  const bytes = Uint8Array.from(atob(url.slice(comma + 1)), (sign) => sign.charCodeAt(0))
  return new File([bytes], name, { type: url.slice('data:'.length, comma).split(';', 1)[0] ?? '' })
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
