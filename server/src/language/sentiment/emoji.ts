import type { Sentiment } from './judge-sentiment.ts'

// Those that people put under reviews; 🙏 is thanks more often than a plea there.
const glad =
  '😀😃😄😁😆😊🙂😍🥰😘🤩😋😇🤗🥳😎😻👍👌👏🙌💪🤝🙏❤🧡💛💚💙💜🤍🖤💖💕💗💞💝😌💯⭐🌟✨🎉🔥🏆🥇✅🤌🫶☺♥💐🌹'
const sorry = '😡😠🤬👎😤😞😔😟🙁☹😕😢😭😒🙄🤮🤢💩😖😣😩😫😱💔❌🚫⛔🤦😑😾🖕🤡😰😷😬👿😨🚩🗑'
const feelings = new Map<string, number>([
  ...[...glad].map((emoji) => [emoji, 1] as const),
  ...[...sorry].map((emoji) => [emoji, -1] as const),
])

/** What emoji feel like, the same in every language: more of one kind than of the other, or neutral; undefined without any. */
export function judgeEmoji(text: string): Sentiment | undefined {
  const found = text.match(/\p{Extended_Pictographic}/gu)
  if (!found) return undefined
  const sum = found.reduce((all, emoji) => all + (feelings.get(emoji) ?? 0), 0)
  if (sum === 0) return 'neu'
  return sum > 0 ? 'pos' : 'neg'
}
