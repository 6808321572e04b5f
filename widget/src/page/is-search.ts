const shortest = 3
const mostWords = 5

/** Whether words written into a chat look for something by themselves: a few of them do, a sentence tells somebody. */
export function isSearch(typed: string): boolean {
  return typed.length >= shortest && typed.split(/\s+/).length <= mostWords
}
