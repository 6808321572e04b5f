/** Whether a text holds emoji, which some platforms refuse. */
export function holdsEmoji(text: string): boolean {
  return /\p{Extended_Pictographic}/u.test(text)
}

/** Whether a text holds a link, which some platforms refuse. */
export function holdsLink(text: string): boolean {
  return /https?:\/\/|www\.[a-z0-9-]+\./i.test(text)
}
