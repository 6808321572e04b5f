import { sanitizeHtml } from '../../platform/html/sanitize.ts'
import { editableHtml } from '../compose/body.ts'
import { textAsHtml } from '../compose/text-as-html.ts'

/** A machine's plain words as the composer's HTML. */
export function paragraphsOf(text: string): string {
  return textAsHtml(withoutFence(text))
}

/** A machine's HTML as the composer's: cleaned like a stranger's; plain words become paragraphs. */
export function editableFrom(text: string): string {
  const bare = withoutFence(text)
  return /<[a-z]/i.test(bare) ? editableHtml(sanitizeHtml(bare)) : textAsHtml(bare)
}

// Many put what they were asked for into a block of code.
function withoutFence(text: string): string {
  return text
    .trim()
    .replace(/^```[a-z]*\n([\s\S]*?)\n?```$/i, '$1')
    .trim()
}
