import classes from './marked.module.css'

type Passage = readonly { text: string; isFound: boolean }[]

/** A text with the words that were searched for marked. */
export function Marked({ passage }: { passage: Passage }) {
  return passage.map(({ text, isFound }, index) => {
    const key = `${index} ${text}`
    if (!isFound) return <span key={key}>{text}</span>
    return (
      <mark key={key} className={classes.found}>
        {text}
      </mark>
    )
  })
}
