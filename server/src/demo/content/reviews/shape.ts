/** What the reviews of the demo are about: keys of the themes of language/themes. */
export const reviewThemes = [
  'staff',
  'advice',
  'waiting',
  'price',
  'repair',
  'booking',
  'atmosphere',
  'quality',
] as const
export type ReviewTheme = (typeof reviewThemes)[number]

/** How one language reviews an optician's shop. */
export type ReviewWords = {
  praise: Record<ReviewTheme, readonly [string, string, string]>
  complaint: Record<ReviewTheme, readonly [string, string, string]>
  /** What ends a review of five stars, and one of a single star. */
  glowing: readonly string[]
  furious: readonly string[]
  /** What joins a praise to a complaint: "… , but " */
  but: string
  /** What the brand answered; `{name}` is the reviewer's first name, `{shop}` the place. */
  thanks: readonly string[]
  sorry: readonly string[]
}
