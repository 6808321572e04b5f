/** How a stretch of text is set. A link is an address, or `article:` and the id of an article of one's own. */
export type Format = { isStrong: boolean; isEmphatic: boolean; isCode: boolean; link: string | null }

export const snippetNames = ['hours', 'phone', 'address', 'email', 'services'] as const
/** What is filled in for the place a reader is concerned with. */
export type SnippetName = (typeof snippetNames)[number]

/** The leaves of a paragraph, one after the other: nothing nests, so that the same text has one form only. */
export type Inline = Format &
  (
    | { kind: 'text'; text: string }
    | { kind: 'break' }
    | { kind: 'image'; src: string; alt: string }
    | { kind: 'snippet'; name: SnippetName }
  )

export const tones = ['info', 'warning', 'success'] as const
export type Tone = (typeof tones)[number]

export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; content: Inline[] }
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'list'; isOrdered: boolean; items: Block[][] }
  | { kind: 'table'; hasHead: boolean; rows: Inline[][][] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'callout'; tone: Tone; blocks: Block[] }
  | { kind: 'video'; url: string; title: string; src: string | null }

export const plain: Format = { isStrong: false, isEmphatic: false, isCode: false, link: null }

export function isSameFormat(one: Format, other: Format): boolean {
  return isSameSetting(one, other) && one.link === other.link
}

/** Whether nothing but a link tells two stretches apart. */
export function isSameSetting(one: Format, other: Format): boolean {
  return one.isStrong === other.isStrong && one.isEmphatic === other.isEmphatic && one.isCode === other.isCode
}

/** What is written in a list of leaves, without its looks. */
export function textOf(content: readonly Inline[]): string {
  return content
    .map((leaf) => (leaf.kind === 'text' ? leaf.text : leaf.kind === 'image' ? leaf.alt : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
