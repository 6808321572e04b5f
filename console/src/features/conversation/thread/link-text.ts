type Part = { start: number; text: string; href?: string }

// Each alternative is anchored by a literal and bounded, so that no text makes it slow.
const links =
  /\bhttps?:\/\/[^\s<>"]{1,2000}|\bwww\.[^\s<>"]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi

/** Cuts text into plain parts and links; punctuation that ends a sentence is not part of a link. */
export function linkText(text: string): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const match of text.matchAll(links)) {
    const link = withoutTail(match[0])
    if (match.index > end) parts.push({ start: end, text: text.slice(end, match.index) })
    parts.push({ start: match.index, text: link, href: hrefOf(link) })
    end = match.index + link.length
  }
  if (end < text.length) parts.push({ start: end, text: text.slice(end) })
  return parts
}

function hrefOf(link: string): string {
  if (/^https?:/i.test(link)) return link
  return link.includes('@') && !/^www\./i.test(link) ? `mailto:${link}` : `https://${link}`
}

function withoutTail(link: string): string {
  let length = link.length
  while (length > 0 && '.,;:!?\'"»”)]}'.includes(link.charAt(length - 1))) {
    // A closing bracket stays when it was opened inside the link.
    if (
      link.charAt(length - 1) === ')' &&
      link.slice(0, length).split('(').length > link.slice(0, length).split(')').length - 1 &&
      link.includes('(')
    )
      break
    length--
  }
  return link.slice(0, length)
}
