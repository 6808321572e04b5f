import { useMemo } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { Version } from '../queries.ts'
import { compare, countWords } from './compare.ts'
import classes from './versions.module.css'

type Written = Pick<Version, 'title' | 'summary' | 'html' | 'keywords'>

/** Two states of a text as one: what was removed struck through, what was added marked. */
export function Difference({ before, after }: { before: Written; after: Written }) {
  const translate = useTranslate()
  const pieces = useMemo(() => compare(before, after), [before, after])
  const { added, removed } = countWords(pieces)
  const isSame = pieces.every(({ kind }) => kind === 'same' || kind === 'gap')
  return (
    <>
      <p className={classes.count} role="status">
        {isSame ? translate('articles.sameWords') : translate('articles.wordsChanged', { added, removed })}
      </p>
      {!isSame && (
        <div className={classes.words}>
          {pieces.map(({ kind, text }, index) => {
            // A piece is nothing but its place: two may say the same.
            const key = `${index} ${kind}`
            if (kind === 'added') return <ins key={key}>{text}</ins>
            if (kind === 'removed') return <del key={key}>{text}</del>
            if (kind === 'gap') return <span key={key} className={classes.gap} aria-hidden />
            return <span key={key}>{text}</span>
          })}
        </div>
      )}
    </>
  )
}
