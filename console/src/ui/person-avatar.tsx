import classes from './person-avatar.module.css'

type PersonAvatarProps = { name: string; size?: number; title?: string }

const hues = [8, 42, 86, 142, 176, 208, 244, 276, 312, 340]

/** A person's initials on a colour that is always theirs. */
export function PersonAvatar({ name, size = 28, title }: PersonAvatarProps) {
  return (
    <span
      className={classes.avatar}
      style={{ '--avatar-size': `${size}px`, '--avatar-hue': hueOf(name) }}
      title={title}
    >
      <span aria-hidden>{initialsOf(name)}</span>
      {title && <span className="visually-hidden">{title}</span>}
    </span>
  )
}

function initialsOf(name: string): string {
  const words = name
    .replace(/@.*/, '')
    .split(/[\s._-]+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word))
  const first = [...(words[0] ?? '')][0] ?? '?'
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : ''
  return (first + last).toUpperCase()
}

function hueOf(name: string): number {
  let sum = 7
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return hues[sum % hues.length] ?? 208
}
