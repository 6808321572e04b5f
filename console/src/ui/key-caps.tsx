import { isMac, keyCaps } from '../lib/keys.ts'
import classes from './key-caps.module.css'

/** The keys of a command as caps; a sequence is read one after the other. */
export function KeyCaps({ keys }: { keys: string }) {
  const [first = ''] = keys.split(',')
  return (
    <span className={classes.keys}>
      {keyCaps(first, isMac).map((cap) => (
        <kbd key={cap} className={classes.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}
