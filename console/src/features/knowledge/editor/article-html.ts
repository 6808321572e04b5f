const shown = '/api/v1/article-files/'
const kept = '/help-files/'

/** An article's HTML as the editor has it: its pictures where colleagues may see them. */
export function toEditor(html: string): string {
  return html.replaceAll(`src="${kept}`, `src="${shown}`)
}

/** What is written in the editor as it is kept. */
export function fromEditor(html: string): string {
  return html.replaceAll(`src="${shown}`, `src="${kept}`)
}

/** Where the editor shows a picture that was uploaded. */
export function pictureShown(src: string): string {
  return src.replace(kept, shown)
}
