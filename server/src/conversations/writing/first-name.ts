// "Dott.ssa Mara Rossi" is Mara.
const title =
  /^(?:\p{L}{1,5}\.(?:\p{L}{1,4}\.?)?|mr|mrs|ms|miss|dr|prof|herr|frau|sig|sra?|pani?|г-н|г-жа)$/iu

/**
 * What a person is called to their face: the first word of their name that is no title, or of what follows a comma
 * ("Rossi, Mara"). undefined for an address, a number and initials.
 */
export function firstNameOf(name: string): string | undefined {
  if (/[@\d]/.test(name)) return undefined
  const [family = '', given] = name.split(',', 2)
  const words = (given?.trim() || family).trim().split(/\s+/)
  const first = words.find((word) => !title.test(word))
  return first && /^\p{L}{2}/u.test(first) ? first : undefined
}
