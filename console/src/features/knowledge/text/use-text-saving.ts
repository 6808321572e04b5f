import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { articleKeys } from '../../../lib/articles.ts'
import { ifMatch, isVersionConflict } from '../../../lib/use-versioned.ts'
import { type ArticleText, textOptions } from '../queries.ts'

export type TextContent = Pick<ArticleText, 'title' | 'slug' | 'summary' | 'html' | 'keywords'>
export type SaveState = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed' | 'conflict'

const savePauseMs = 900
/** What a browser sends on although the page is closing. */
const mostKeptAlive = 50_000

/**
 * Keeps a text while it is written, each time over the version it began with. When somebody was faster nothing is
 * written over: it waits for a person to decide.
 */
export function useTextSaving(newest: ArticleText) {
  const client = useQueryClient()
  const { id: textId, articleId } = newest
  const [content, setContent] = useState(() => contentOf(newest))
  const [state, setState] = useState<SaveState>('clean')
  const [problem, setProblem] = useState<unknown>()
  const [round, setRound] = useState(0)
  const version = useRef(newest.version)
  const pending = useRef<Partial<TextContent>>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const saving = useRef<Promise<boolean>>(undefined)
  const { queryKey } = textOptions({ articleId, textId })

  const isPending = () => Object.keys(pending.current).length > 0

  function takeIn(text: ArticleText) {
    version.current = text.version
    pending.current = {}
    setContent(contentOf(text))
    setProblem(undefined)
    setState('clean')
    setRound((known) => known + 1)
    show(text)
  }
  function show(text: ArticleText) {
    client.setQueryData(queryKey, text)
    void client.invalidateQueries({ queryKey: articleKeys.one(articleId), exact: true })
    void client.invalidateQueries({ queryKey: articleKeys.lists })
  }
  async function write(): Promise<boolean> {
    const body = pending.current
    pending.current = {}
    setState('saving')
    try {
      const length = body.html?.length ?? 0
      const saved = await answer(
        api.PATCH('/api/v1/articles/{id}/texts/{textId}', {
          params: { path: { id: articleId, textId }, header: ifMatch({ version: version.current }) },
          body,
          keepalive: length < mostKeptAlive,
        }),
      )
      version.current = saved.version
      setProblem(undefined)
      // The server has the address in its plain form.
      if (body.slug !== undefined && pending.current.slug === undefined)
        setContent((known) => ({ ...known, slug: saved.slug }))
      show(saved)
      setState(isPending() ? 'waiting' : 'saved')
      return true
    } catch (error) {
      pending.current = { ...body, ...pending.current }
      setProblem(error)
      setState(isVersionConflict(error) ? 'conflict' : 'failed')
      return false
    }
  }
  /** Saves what is not saved yet; true when all of it is. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer.current)
    await saving.current
    // A title is what everything else is found by.
    if (!isPending() || pending.current.title?.trim() === '') return !isPending()
    saving.current = write()
    const isSaved = await saving.current
    saving.current = undefined
    return isSaved && isPending() ? flush() : isSaved
  }
  function change(part: Partial<TextContent>) {
    setContent((known) => ({ ...known, ...part }))
    pending.current = { ...pending.current, ...part }
    if (state === 'conflict') return
    setState('waiting')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), savePauseMs)
  }
  const readNewest = () => client.fetchQuery({ ...textOptions({ articleId, textId }), staleTime: 0 })
  // A colleague saved while nothing of one's own was under way.
  const hearNewest = useEffectEvent((text: ArticleText) => {
    if (text.version > version.current && !isPending() && !saving.current) takeIn(text)
  })
  useEffect(() => hearNewest(newest), [newest])
  const leave = useEffectEvent(() => void flush())
  useEffect(() => {
    const onLeave = () => leave()
    window.addEventListener('pagehide', onLeave)
    return () => {
      window.removeEventListener('pagehide', onLeave)
      onLeave()
    }
  }, [])
  return {
    content,
    state,
    problem,
    round,
    change,
    flush,
    takeIn,
    header: () => ifMatch({ version: version.current }),
    /** Shows what the colleague saved; one's own is gone. */
    showTheirs: async () => takeIn(await readNewest()),
    /** Saves all of one's own over what the colleague saved. */
    async saveMine() {
      version.current = (await readNewest()).version
      pending.current = content
      if (!(await flush())) throw problem
    },
    keepEditing: () => setState('failed'),
  }
}

function contentOf({ title, slug, summary, html, keywords }: ArticleText): TextContent {
  return { title, slug, summary, html, keywords }
}
