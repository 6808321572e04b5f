/** What an article may hold, as the server has it (texts/clean-article.ts), in bytes of HTML. */
export const mostHtmlBytes = 500_000

export type Pasted = {
  html: string
  /** Pictures that came as part of the text, to be kept as files. */
  pictures: { url: string; alt: string }[]
  /** How many pictures of other sites became links to them. */
  foreign: number
}

/**
 * What was pasted, made ready: pictures of other sites would tell those who reads, so a link to them is left; pictures
 * within the text are taken out and a mark is left where each stood.
 */
export function readPasted(html: string, markOf: (index: number) => string): Pasted {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const pictures: Pasted['pictures'] = []
  let foreign = 0
  for (const image of page.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? ''
    const alt = image.getAttribute('alt') ?? ''
    if (src.startsWith('data:image/')) {
      image.replaceWith(markOf(pictures.length))
      pictures.push({ url: src, alt })
    } else if (/^https?:/.test(src)) {
      const link = page.createElement('a')
      link.href = src
      link.textContent = alt || src
      image.replaceWith(link)
      foreign += 1
    }
  }
  return { html: page.body.innerHTML, pictures, foreign }
}

/** Whether a text is longer than an article may be, without the pictures in it. */
export function isTooLong(html: string): boolean {
  // Where all of it is short enough there is nothing to take out first.
  if (html.length <= mostHtmlBytes) return false
  return html.replace(/data:image\/[a-z0-9.+-]{1,40};base64,[A-Za-z0-9+/=]+/gi, '').length > mostHtmlBytes
}

/** What was pasted without what would run: nothing of it does, but browsers complain of each when they read it. */
export function withoutHandlers(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(/\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)/gi, ''),
  )
}
