import DOMPurify from 'dompurify'
import { useMemo } from 'react'
import classes from './inner-html.module.css'

const allowed = {
  ALLOWED_TAGS: [
    'p',
    'br',
    'b',
    'strong',
    'i',
    'em',
    'u',
    's',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'code',
    'pre',
    'span',
    'div',
    'h1',
    'h2',
    'h3',
    'hr',
  ],
  ALLOWED_ATTR: ['href', 'class', 'start'],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
}

/** What our own editor wrote. The server cleaned it already; it is cleaned again because it is shown unframed. */
export function InnerHtml({ html }: { html: string }) {
  const clean = useMemo(
    () => asSafeText(DOMPurify.sanitize(html, { ...allowed, RETURN_DOM_FRAGMENT: true })),
    [html],
  )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned in the line above
  return <div className={classes.words} dangerouslySetInnerHTML={{ __html: clean }} />
}

function asSafeText(fragment: DocumentFragment): string {
  for (const link of fragment.querySelectorAll('a')) {
    link.target = '_blank'
    link.rel = 'noopener noreferrer nofollow'
  }
  for (const element of fragment.querySelectorAll('[class]'))
    if (element.className !== 'mention') element.removeAttribute('class')
  const holder = document.createElement('div')
  holder.append(fragment)
  return holder.innerHTML
}
