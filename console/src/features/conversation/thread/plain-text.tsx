import { linkText } from './link-text.ts'
import classes from './plain-text.module.css'

/** Plain text as it was typed, with its links and addresses alive. */
export function PlainText({ text }: { text: string }) {
  return (
    <div className={classes.text}>
      {linkText(text).map(({ start, text: part, href }) =>
        href ? (
          <a key={start} href={href} target="_blank" rel="noopener noreferrer nofollow">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  )
}
