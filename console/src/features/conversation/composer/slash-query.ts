/** What is being typed after a slash at the end of a text; undefined where no snippet is asked for. */
export function slashQuery(textBefore: string): string | undefined {
  const found = /(?:^|\s)\/((?:[^\s/][^/\n]{0,40})?)$/u.exec(textBefore)
  return found ? (found[1] ?? '') : undefined
}
